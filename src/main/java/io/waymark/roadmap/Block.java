package io.waymark.roadmap;

import io.waymark.platform.Markdown;

/**
 * A paragraph of the source, or the beginning of an item of a list: it can begin a recommendation where headings are
 * missing.
 *
 * @param first its first line, as an index from 0
 * @param last its last line
 * @param source as written, without the mark of a list
 */
record Block(int first, int last, String source) {
    private static final int LONGEST_TITLE = 200;
    private static final int SHORTENED = 100;

    int line() {
        return first + 1;
    }

    String text() {
        return Markdown.visibleText(source).replaceAll("\\s+", " ").strip();
    }

    /** As a heading: what is short becomes the title, of what is long the beginning, and all of it stays below. */
    Heading heading() {
        var text = text();
        boolean whole = text.length() <= LONGEST_TITLE;
        return new Heading(first, whole ? last : first - 1, 3, whole ? text : beginning(text), null);
    }

    private static String beginning(String text) {
        int end = text.indexOf(". ") + 1;
        if (end > 0 && end <= LONGEST_TITLE) return text.substring(0, end);
        int word = text.lastIndexOf(' ', SHORTENED);
        return text.substring(0, word > 0 ? word : SHORTENED) + " …";
    }
}
