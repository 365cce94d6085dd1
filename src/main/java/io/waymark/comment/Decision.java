package io.waymark.comment;

/** The answer to a comment: on the pages, our reply. */
public enum Decision {
    ACCEPTED,
    PARTLY_ACCEPTED,
    ANSWERED,
    NOTED,
    LATER,
    REJECTED,
    OUT_OF_SCOPE;

    /** Whether it means nothing without a reason. */
    public boolean needsReason() {
        return this == PARTLY_ACCEPTED || this == REJECTED || this == OUT_OF_SCOPE || this == ANSWERED;
    }
}
