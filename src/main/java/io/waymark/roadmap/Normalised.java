package io.waymark.roadmap;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The one form in which every text of a roadmap is kept, so that a text that was stored, exported and read again is
 * the same text: NFC, {@code \n} as the only line end, no blanks at the end of a line. What neither a database nor an
 * XML file can carry (control characters, halves of surrogate pairs) becomes U+FFFD.
 */
final class Normalised {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");
    /** Word processors leave them behind; they make a text read other than it is written. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern TRAILING_BLANKS = Pattern.compile("(?<![ \\t])[ \\t]++(?=\\n|\\z)");
    private static final Pattern LEADING_LINE_ENDS = Pattern.compile("\\A\\n++");
    private static final Pattern AROUND = Pattern.compile("\\A[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++\\z");

    private Normalised() {}

    /** A whole source file: its lines stay where they are. */
    static String source(String text) {
        var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var storable = isPlain(marked) ? marked : storable(marked);
        return TRAILING_BLANKS.matcher(storable).replaceAll("");
    }

    /** Most texts are: each that is read back from the database comes through here. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && c != '\n' && c != '\t') return false;
        }
        return true;
    }

    private static String storable(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var straight = DIRECTIONS.matcher(lines).replaceAll("");
        var kept = UNSTORABLE.matcher(straight).replaceAll("\uFFFD");
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Markdown of several lines: without blank lines around it, its first line keeps its indentation. */
    static String block(String text) {
        if (text == null) return "";
        return LEADING_LINE_ENDS.matcher(source(text)).replaceFirst("").stripTrailing();
    }

    /** Several lines that start with a word, such as the text of an action. */
    static String item(String text) {
        return stripped(block(text));
    }

    /** One line, such as a title. */
    static String line(String text) {
        return item(text)
                .lines()
                .map(Normalised::stripped)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** One line, or {@code null} where there is nothing in it. */
    static String optionalLine(String text) {
        var line = line(text);
        return line.isEmpty() ? null : line;
    }

    /** The entries that say something. */
    static List<String> items(List<String> texts) {
        if (texts == null) return List.of();
        return texts.stream()
                .filter(Objects::nonNull)
                .map(Normalised::item)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    /** A copy; no list is an empty one. */
    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
