package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No question to the database has words in it that somebody sent: all are put together from constants. */
@Tag(PlainSuite.TAG)
class QueryTextTest {
    /** Those of Panache. */
    static final Set<String> PANACHE = Set.of("find", "list", "stream", "count", "delete", "update");

    /** Who asks by Panache, beside the repositories. */
    private static final Set<String> ASKERS =
            Set.of("Assessments", "Ballots", "Comments", "Heartbeats", "Projectors", "Reactions", "Sessions", "Votes");

    static boolean asksByPanache(String type) {
        return type.endsWith("Repository") || ASKERS.contains(type);
    }

    private static final Set<String> QUERIES = Set.of(
            "createQuery",
            "createNativeQuery",
            "createMutationQuery",
            "createSelectionQuery",
            "prepareStatement",
            "prepareCall",
            "addBatch",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate");

    /** Whose words are no constants, and whose they are. */
    private static final Map<String, String> OTHERS = Map.of(
            "Shuffle: sql", "tables and columns of ours, as its callers spell them",
            "StartCheck: ", "names of tables, as the database itself lists them");

    @Test
    void isPutTogetherFromConstants() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            var reader = read(sources);
            assertThat(reader.seen).isGreaterThan(150);
            assertThat(reader.wrong)
                    .allMatch(found -> OTHERS.keySet().stream().anyMatch(found::startsWith), "is a constant");
            assertThat(OTHERS.keySet()).as("what is no more").allMatch(known -> reader.wrong.stream()
                    .anyMatch(found -> found.startsWith(known)));
        }
    }

    @Test
    void seesWhatIsNoConstant() throws IOException {
        assertThat(wrong("find(\"name = '\" + name + \"'\");")).hasSize(1);
        assertThat(wrong("var words = \"order by \" + name; list(words, 1);")).hasSize(1);
        assertThat(wrong("var words = \"\"; words += name; list(words, 1);")).hasSize(1);
        assertThat(wrong("list(name); delete(name, 1);")).hasSize(1);
        assertThat(wrong("var words = \"name = '\" + name; delete(words);")).hasSize(1);
        assertThat(wrong("entities.createQuery(String.format(\"from %s\", name));"))
                .hasSize(1);
        assertThat(wrong("connection.createStatement().execute(name);")).hasSize(1);
        assertThat(wrong("find(name.isEmpty() ? \"a\" : name);")).hasSize(1);
        assertThat(wrong("var lock = name == null ? \"\" : \" for update\"; entities.createQuery(ALL + lock);"))
                .isEmpty();
        assertThat(wrong("timer.execute(this::tell); timer.execute(() -> tell(name)); update(Seen.ALL, name);"))
                .isEmpty();
    }

    private static Set<String> wrong(String statements) throws IOException {
        var code = "class SomeRepository { void some(String name) { " + statements + " } }";
        var source = new SimpleJavaFileObject(URI.create("string:///SomeRepository.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return code;
            }
        };
        return read(null, List.of(source)).wrong;
    }

    private static Reader read(List<File> sources) throws IOException {
        try (var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            var units = new ArrayList<JavaFileObject>();
            files.getJavaFileObjectsFromFiles(sources).forEach(units::add);
            return read(files, units);
        }
    }

    private static Reader read(javax.tools.JavaFileManager files, List<JavaFileObject> units) throws IOException {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, files, null, null, null, units);
        var reader = new Reader();
        for (var unit : task.parse()) {
            reader.file = Path.of(unit.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
            reader.scan(unit, null);
        }
        return reader;
    }

    private static final class Reader extends TreeScanner<Void, Void> {
        private final Set<String> wrong = new TreeSet<>();
        private final Map<String, ExpressionTree> locals = new HashMap<>();
        private String file;
        private int seen;

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            locals.clear();
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            var type = String.valueOf(variable.getType());
            if (variable.getInitializer() != null || type.equals("String"))
                locals.put(variable.getName().toString(), variable.getInitializer());
            return super.visitVariable(variable, nothing);
        }

        /** A name that changes is no constant, unless all it is given are. */
        @Override
        public Void visitAssignment(AssignmentTree assignment, Void nothing) {
            if (!isConstant(assignment.getExpression()))
                locals.put(assignment.getVariable().toString(), assignment.getExpression());
            return super.visitAssignment(assignment, nothing);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
            if (!isConstant(assignment.getExpression()))
                locals.put(assignment.getVariable().toString(), null);
            return super.visitCompoundAssignment(assignment, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            if (!call.getArguments().isEmpty() && asks(call)) {
                seen++;
                var words = call.getArguments().get(0);
                if (!isConstant(words)) wrong.add(file + ": " + words);
            }
            return super.visitMethodInvocation(call, nothing);
        }

        private boolean asks(MethodInvocationTree call) {
            var words = call.getArguments().get(0);
            if (words instanceof LambdaExpressionTree || words instanceof MemberReferenceTree) return false;
            var name = call.getMethodSelect() instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : call.getMethodSelect().toString();
            return QUERIES.contains(name)
                    || PANACHE.contains(name) && asksByPanache(file) && !isAbout(call.getArguments());
        }

        /** A thing or its id, not words. */
        private boolean isAbout(List<? extends ExpressionTree> arguments) {
            var first = arguments.get(0);
            if (first instanceof IdentifierTree one)
                return !isConstantName(one.getName().toString())
                        && !(locals.containsKey(one.getName().toString())
                                && isText(locals.get(one.getName().toString())));
            return first instanceof MethodInvocationTree && arguments.size() == 1;
        }

        /** Null is a String that was handed over. */
        private static boolean isText(ExpressionTree value) {
            return value == null
                    || value instanceof LiteralTree
                    || value instanceof BinaryTree
                    || value instanceof ConditionalExpressionTree
                    || value.toString().matches("(?s).*\\.(formatted|format|toString|concat|join)\\(.*");
        }

        private boolean isConstant(ExpressionTree words) {
            if (words instanceof LiteralTree) return true;
            if (words instanceof ParenthesizedTree inner) return isConstant(inner.getExpression());
            if (words instanceof BinaryTree both)
                return isConstant(both.getLeftOperand()) && isConstant(both.getRightOperand());
            if (words instanceof ConditionalExpressionTree either)
                return isConstant(either.getTrueExpression()) && isConstant(either.getFalseExpression());
            if (words instanceof MemberSelectTree select)
                return isConstantName(select.getIdentifier().toString());
            if (!(words instanceof IdentifierTree name)) return false;
            var local = locals.get(name.getName().toString());
            return isConstantName(name.getName().toString()) || local != null && isConstant(local);
        }

        private static boolean isConstantName(String name) {
            return name.matches("[A-Z][A-Z_0-9]*");
        }
    }
}
