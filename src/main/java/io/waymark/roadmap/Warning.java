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
        IMAGE_NOT_SHOWN,
        /** A table of a Word file: each of its rows is a line of text. */
        TABLE_FLATTENED,
        /** A text box of a Word file: its text stands below the paragraph that it was fixed to. */
        TEXT_BOX_MOVED,
        /** A formula of a Word file: only its signs are kept. */
        FORMULA_FLATTENED,
        /** Inserted with tracked changes: taken, as if the change were accepted. */
        INSERTION_ACCEPTED,
        /** Deleted with tracked changes: left out, as if the change were accepted. */
        DELETION_ACCEPTED,
        /** A comment in the margin of a Word file is left out. */
        COMMENT_NOT_TAKEN,
        /** A footnote or an endnote is left out. */
        NOTE_NOT_TAKEN,
        /** What is printed at the top or at the foot of each page is left out. */
        HEADER_NOT_TAKEN,
        /** The table of contents, which is made of the headings, is left out. */
        CONTENTS_NOT_TAKEN,
        /** An image, a chart or another object is left out. */
        OBJECT_NOT_TAKEN,
        /** Text that Word does not show is left out. */
        HIDDEN_NOT_TAKEN,
        /** A link that leads to no page and no mail address: its text stays. */
        LINK_NOT_TAKEN
    }
}
