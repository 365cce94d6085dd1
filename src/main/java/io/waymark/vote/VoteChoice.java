package io.waymark.vote;

import io.waymark.session.VoteMethod;
import java.util.List;

/** An answer to a recommendation. Abstaining and standing aside are answers, but no valid ones in the percentages. */
public enum VoteChoice {
    AGREE,
    NEUTRAL,
    DISAGREE,
    ABSTAIN,
    CONSENT,
    RESERVATION,
    STAND_ASIDE,
    OBJECT;

    /** Whether a round may ask why; who stands aside lets the others go on. */
    public boolean isAgainst() {
        return this == DISAGREE || this == OBJECT;
    }

    /** The choices of a method, the most in favour first; none where people fill in ballots. */
    public static List<VoteChoice> of(VoteMethod method) {
        return switch (method) {
            case AGREEMENT -> List.of(AGREE, NEUTRAL, DISAGREE, ABSTAIN);
            case CONSENT -> List.of(CONSENT, RESERVATION, STAND_ASIDE, OBJECT);
            case APPROVAL, DOTS -> List.of();
        };
    }
}
