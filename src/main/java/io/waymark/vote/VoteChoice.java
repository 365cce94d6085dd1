package io.waymark.vote;

/** An answer to a recommendation. Abstaining is an answer, but not a valid one in the percentages. */
public enum VoteChoice {
    AGREE,
    NEUTRAL,
    DISAGREE,
    ABSTAIN
}
