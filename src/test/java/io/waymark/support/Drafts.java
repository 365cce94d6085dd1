package io.waymark.support;

import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
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
