package io.waymark.roadmap;

/** What a published version is for. */
public enum Stage {
    /** Frozen in mid-session to be voted on. */
    WORKING,
    /** Circulated for comments. */
    CONSULTATION,
    /** The last one: its report is no draft any more. */
    FINAL
}
