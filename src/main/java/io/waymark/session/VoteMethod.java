package io.waymark.session;

/** How people vote. */
public enum VoteMethod {
    /** Agree, neutral, disagree, or abstain. */
    AGREEMENT
}
