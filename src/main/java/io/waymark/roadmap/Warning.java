package io.waymark.roadmap;

/**
 * Something in a source that was not taken as its author may have meant it. Nothing is lost without one.
 *
 * @param line of the source, from 1
 * @param text what stands there
 */
public record Warning(int line, Kind kind, String text) {
    /** Why the line needs a look. */
    public enum Kind {
        /** Text above the first heading went to the top of the introduction. */
        TEXT_BEFORE_FIRST_HEADING,
        /** A heading that is no area, recommendation or known section stays in the text, as a small heading. */
        HEADING_KEPT_AS_TEXT,
        /** A facilitator left it out. */
        LEFT_OUT,
        /** A chapter in which no recommendation stands. */
        AREA_WITHOUT_RECOMMENDATIONS,
        /** A labelled line whose label, or whose value, is not known stays in the text. */
        LABEL_KEPT_AS_TEXT,
        /** The anchor of a heading, such as {@code {#background}}, is not kept. */
        ANCHOR_DROPPED,
        /** HTML is never interpreted: its source is shown. */
        HTML_SHOWN_AS_TEXT,
        /** Images are not loaded: their description is shown. */
        IMAGE_NOT_SHOWN
    }
}
