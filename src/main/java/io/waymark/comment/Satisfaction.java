package io.waymark.comment;

/** What an author thinks of the answer to their comment. */
public enum Satisfaction {
    SATISFIED,
    CAN_LIVE_WITH_IT,
    NOT_SATISFIED
}
