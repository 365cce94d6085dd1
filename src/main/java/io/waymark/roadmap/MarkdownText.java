package io.waymark.roadmap;

import java.util.regex.Pattern;

/** Text that is no Markdown, written so that Markdown shows it as it is; with as few backslashes as that takes. */
final class MarkdownText {
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,40};)");
    private static final Pattern HEADING_OR_MARK = Pattern.compile("(#{1,6}|[-+])(?=\\s|\\z)|>|~~~|=++\\z|-[- ]++\\z");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|\\z)");
    private static final Pattern DEFINITION = Pattern.compile("\\[(?:[^\\]\\\\]|\\\\.)*+\\]:");

    private MarkdownText() {}

    /**
     * @param inLink whether brackets would end the text of a link
     * @param beforeLink whether an exclamation mark at its end would make the link after it an image
     */
    static String escaped(String text, boolean inLink, boolean beforeLink) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i, inLink)) escaped.append('\\');
            escaped.append(text.charAt(i));
        }
        var safe = withoutEntities(escaped.toString());
        return beforeLink && safe.endsWith("!") ? safe.substring(0, safe.length() - 1) + "\\!" : safe;
    }

    private static boolean isMark(String text, int i, boolean inLink) {
        return switch (text.charAt(i)) {
            case '\\', '`', '*' -> true;
            case '_' -> !(isWord(text, i - 1) && isWord(text, i + 1));
            case '[' -> inLink;
            case ']' -> inLink || at(text, i + 1) == '(';
            case '<' ->
                at(text, i + 1) == '/'
                        || at(text, i + 1) == '!'
                        || at(text, i + 1) == '?'
                        || Character.isLetter(at(text, i + 1));
            default -> false;
        };
    }

    private static boolean isWord(String text, int i) {
        return Character.isLetterOrDigit(at(text, i));
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }

    static String withoutEntities(String text) {
        return ENTITY.matcher(text).replaceAll("\\\\&");
    }

    /** What would be a heading, an item of a list or a quotation at the beginning of a line. */
    static String escapedAtStart(String text) {
        var number = NUMBER.matcher(text);
        if (number.lookingAt()) return number.group(1) + "\\" + text.substring(number.start(2));
        return HEADING_OR_MARK.matcher(text).lookingAt() ? "\\" + text : text;
    }

    /** Whether a line says where links lead, and so would be shown nowhere. */
    static boolean isDefinition(CharSequence line) {
        return DEFINITION.matcher(line).lookingAt();
    }
}
