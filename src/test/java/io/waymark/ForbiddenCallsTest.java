package io.waymark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.qute.RawString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is dangerous wherever it stands: luck that can be foretold, text that is taken for markup. */
@Tag(PlainSuite.TAG)
class ForbiddenCallsTest {
    private static final String BASE = "io.waymark.";
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** Who may use luck that can be foretold, and why. */
    private static final Map<String, String> FORETOLD = Map.of(
            "room.Signal", "spreads when browsers come back after a restart",
            "platform.LiveHub", "spreads when streams end by themselves");

    /** Who may say that a text is markup already, and how it got safe. */
    private static final Map<String, String> MARKUP = Map.of(
            "platform.MarkdownExtension", "Markdown.html: cleaned by an allow-list",
            "comment.Marks", "Markdown.html, and elements that jsoup adds",
            "platform.QrExtension", "numbers only",
            "analysis.CountPicture", "Svg escapes its texts",
            "analysis.OverviewTeller", "Svg escapes its texts",
            "analysis.RankingTeller", "Svg escapes its texts",
            "analysis.ResultTeller", "Svg escapes its texts",
            "analysis.ResultPicture", "carries what a teller made",
            "analysis.ResultScreen", "carries what a teller made",
            "report.ReportWords", "carries what CountPicture made");

    /** {@code {text.raw}}, {@code {raw(text)}} and {@code {text.safe}}: Qute would put it on the page as it is. */
    private static final Pattern UNESCAPED = Pattern.compile("\\{[^}]*\\b(raw|safe)\\b[^}]*}");

    @Test
    void luckCannotBeForetold() {
        noClasses()
                .that(areNot(FORETOLD.keySet()))
                .should()
                .accessTargetWhere(isForetold())
                .check(MAIN);
    }

    @Test
    void markupIsMadeInFewPlaces() {
        var makers = MAIN.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().isEquivalentTo(RawString.class)))
                .map(ForbiddenCallsTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(makers)
                .as("Say in MARKUP how a text that Qute does not escape got safe")
                .isEqualTo(new TreeSet<>(MARKUP.keySet()));
    }

    @Test
    void templatesEscapeWhatTheyShow() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates).hasSizeGreaterThan(100).allSatisfy(template -> {
                // Qute escapes by this ending.
                assertThat(template.toString()).endsWith(".html");
                assertThat(Files.readString(template)).doesNotContainPattern(UNESCAPED);
            });
        }
        assertThat("{user.name.raw} {user.name.safe} {user.name}").containsPattern(UNESCAPED);
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .doesNotContain("qute.escape-content-types", "qute.content-types");
    }

    /** So that {@link QueryTextTest} sees all there are. */
    @Test
    void nobodyElsePutsQueriesInWords() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not looked through", type -> !QueryTextTest.asksByPanache(type.getSimpleName())))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "it takes a query in words",
                        call -> call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                                && QueryTextTest.PANACHE.contains(call.getName())
                                && !call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTarget()
                                        .getRawParameterTypes()
                                        .get(0)
                                        .isEquivalentTo(String.class)))
                .check(MAIN);
    }

    private static DescribedPredicate<JavaAccess<?>> isForetold() {
        var sources = Set.of(Random.class, SplittableRandom.class, ThreadLocalRandom.class);
        return DescribedPredicate.describe("its luck can be foretold", access -> {
            var owner = access.getTargetOwner();
            return sources.stream().anyMatch(owner::isEquivalentTo)
                    || owner.isEquivalentTo(Math.class) && access.getName().equals("random")
                    || owner.isEquivalentTo(Collections.class)
                            && access.getTarget().getFullName().endsWith("shuffle(java.util.List)")
                    || owner.getPackageName().startsWith("org.apache.commons.")
                            && owner.getName().contains("Random");
        });
    }

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe("are not " + names, type -> !names.contains(name(type)));
    }

    /** Without the package of all, and by the class around it. */
    private static String name(JavaClass type) {
        return type.getName().replace(BASE, "").replaceFirst("\\$.*", "");
    }
}
