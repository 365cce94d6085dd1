package io.waymark.session;

/** What people do in a round. */
public enum RoundKind {
    COMMENT,
    VOTE,
    ASSESS,
    /** No input: welcome, plenary, break. */
    TALK;

    /** Whether closing seals results. */
    public boolean hasResults() {
        return this == VOTE || this == ASSESS;
    }
}
