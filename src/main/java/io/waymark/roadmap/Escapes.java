package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tells the text of an author from the structure of our own format. A line of text that would be read as structure is
 * written with one backslash more before it, and every such line loses one when it is read; so {@code # a} becomes
 * {@code \# a} and {@code \# a} becomes {@code \\# a}. Lines in code fences stay as they are.
 */
final class Escapes {
    private static final Pattern LINE = Pattern.compile("([ \\t]*+)(\\\\*+)(.*)", Pattern.DOTALL);

    private Escapes() {}

    /** Headings down to the recommendations or with a key, the known sections beneath them, and what opens a fence. */
    static boolean isStructure(String unindented) {
        if (Fences.opens(unindented)) return true;
        return Heading.atx(0, unindented).filter(Escapes::isStructure).isPresent();
    }

    static boolean isStructure(Heading heading) {
        return heading.level() < 4
                || heading.level() == 4 && heading.section().isPresent()
                || heading.hasAreaKey()
                || heading.hasRecommendationKey();
    }

    /** Within the item of a list also what would be read as a field of an action. */
    static boolean isItemStructure(String unindented) {
        return isStructure(unindented) || ActionField.of(unindented).isPresent();
    }

    static List<String> written(List<String> block) {
        return outsideFences(block, line -> escaped(line, Escapes::isBlockStructure));
    }

    static List<String> read(List<String> block) {
        return outsideFences(block, line -> unescaped(line, Escapes::isBlockStructure));
    }

    static String writtenItem(String line) {
        return escaped(line, parts -> isItemStructure(parts.text()));
    }

    static String readItem(String line) {
        return unescaped(line, parts -> isItemStructure(parts.text()));
    }

    private static boolean isBlockStructure(Parts line) {
        return line.indentation().length() < 4 && line.indentation().indexOf('\t') < 0 && isStructure(line.text());
    }

    private static List<String> outsideFences(List<String> block, UnaryOperator<String> change) {
        var inside = Fences.in(block);
        var changed = new ArrayList<String>();
        for (int i = 0; i < block.size(); i++) changed.add(inside.get(i) ? block.get(i) : change.apply(block.get(i)));
        return changed;
    }

    private static String escaped(String line, Predicate<Parts> structure) {
        var parts = Parts.of(line);
        return structure.test(parts) ? parts.indentation() + "\\" + parts.backslashes() + parts.text() : line;
    }

    private static String unescaped(String line, Predicate<Parts> structure) {
        var parts = Parts.of(line);
        if (parts.backslashes().isEmpty() || !structure.test(parts)) return line;
        return parts.indentation() + parts.backslashes().substring(1) + parts.text();
    }

    private record Parts(String indentation, String backslashes, String text) {
        static Parts of(String line) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) throw new IllegalStateException("Every line has these parts");
            return new Parts(matcher.group(1), matcher.group(2), matcher.group(3));
        }
    }
}
