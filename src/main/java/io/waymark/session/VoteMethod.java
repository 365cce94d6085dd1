package io.waymark.session;

/** How people vote. */
public enum VoteMethod {
    /** Agree, neutral, disagree, or abstain, on each recommendation. */
    AGREEMENT,
    /** Consent, reservation, stand aside, or object, on each recommendation: one objection is no consensus. */
    CONSENT,
    /** One ballot: any recommendations that one approves of. */
    APPROVAL,
    /** One ballot: a few dots to spread over the recommendations. */
    DOTS;

    /** Whether one ballot holds the answers to all recommendations. */
    public boolean isBallot() {
        return this == APPROVAL || this == DOTS;
    }
}
