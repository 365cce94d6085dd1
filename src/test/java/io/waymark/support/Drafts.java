package io.waymark.support;

import io.waymark.session.NewRound;
import io.waymark.session.RoundDraft;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import io.waymark.workshop.Attribution;
import java.util.List;

/** Rounds to plan that differ in one thing from the usual one of ten minutes. */
public final class Drafts {
    private Drafts() {}

    public static NewRound about(RoundKind kind, String... recommendations) {
        return round(kind, List.of(recommendations), null, null, null);
    }

    public static NewRound attributed(RoundKind kind, Attribution attribution) {
        return round(kind, null, attribution, null, null);
    }

    /** Others' contributions do not show before the reveal. */
    public static NewRound blind(RoundKind kind) {
        return round(kind, null, null, null, false);
    }

    /** Others' contributions, and results, show at once. */
    public static NewRound live(RoundKind kind) {
        return round(kind, null, null, null, true);
    }

    /** A vote by another method than the usual one; with 5 dots, or at most 2 approvals. */
    public static NewRound by(VoteMethod method) {
        return voting(method).done();
    }

    /** The same, to be planned with more. */
    public static RoundDraft voting(VoteMethod method) {
        return NewRound.plan(RoundKind.VOTE, method + " round")
                .lasting(600)
                .by(method)
                .dots(method == VoteMethod.DOTS ? 5 : null)
                .choosingAtMost(method == VoteMethod.APPROVAL ? 2 : null);
    }

    public static NewRound asking(String... criteria) {
        return round(RoundKind.ASSESS, null, null, List.of(criteria), null);
    }

    private static NewRound round(
            RoundKind kind, List<String> keys, Attribution attribution, List<String> criteria, Boolean live) {
        return NewRound.plan(kind, kind + " round")
                .lasting(600)
                .about(keys)
                .attributed(attribution)
                .judging(criteria)
                .live(live)
                .done();
    }
}
