package io.waymark.session;

import io.waymark.workshop.Attribution;
import java.time.Instant;
import java.util.UUID;

/** Rounds as others see them, without a database. */
final class TestRounds {
    private TestRounds() {}

    static RoundView view(UUID workshop, RoundKind kind, RoundState state, boolean live, Attribution attribution) {
        return view(workshop, kind, state, live, attribution, null, null, null);
    }

    /** A talk of ten minutes. */
    static RoundView view(RoundState state, Instant now, Instant openedAt, Instant closedAt) {
        return view(UUID.randomUUID(), RoundKind.TALK, state, false, Attribution.NAMED, now, openedAt, closedAt);
    }

    private static RoundView view(
            UUID workshop,
            RoundKind kind,
            RoundState state,
            boolean live,
            Attribution attribution,
            Instant now,
            Instant openedAt,
            Instant closedAt) {
        return new RoundView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                workshop,
                kind,
                kind == RoundKind.VOTE ? VoteMethod.AGREEMENT : null,
                "R",
                null,
                state,
                600,
                null,
                openedAt,
                closedAt,
                null,
                now,
                1,
                null,
                null,
                null,
                attribution,
                null,
                live,
                null,
                null,
                null,
                null,
                closedAt,
                null);
    }
}
