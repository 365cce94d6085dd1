package io.waymark.roadmap;

/**
 * A piece of text from elsewhere that looks the same throughout.
 *
 * @param link where it leads, or null
 */
record Span(String text, boolean bold, boolean italic, String link) {
    static Span plain(String text) {
        return new Span(text, false, false, null);
    }

    boolean isPlain() {
        return !bold && !italic;
    }

    boolean looksLike(Span other) {
        return bold == other.bold && italic == other.italic && leadsWhere(other);
    }

    boolean leadsWhere(Span other) {
        return link == null ? other.link == null : link.equals(other.link);
    }

    Span with(String otherText) {
        return new Span(otherText, bold, italic, link);
    }

    Span unmarked() {
        return new Span(text, false, false, link);
    }
}
