package io.waymark.session;

import io.waymark.workshop.Attribution;
import java.time.Instant;
import java.util.UUID;

/** Rounds as others see them, without a database. */
final class TestRounds {
    private TestRounds() {}

    static RoundView view(UUID workshop, RoundKind kind, RoundState state, boolean live, Attribution attribution) {
        return view(workshop, kind, state, live, attribution, null, null, null, null);
    }

    /** A talk of ten minutes. */
    static RoundView view(RoundState state, Instant now, Instant openedAt, Instant closedAt) {
        return talk(state, now, openedAt, closedAt, null);
    }

    /** A talk of ten minutes that is paused, with so many seconds left. */
    static RoundView paused(Instant now, Instant openedAt, long left) {
        return talk(RoundState.PAUSED, now, openedAt, null, left);
    }

    private static RoundView talk(RoundState state, Instant now, Instant openedAt, Instant closedAt, Long left) {
        return view(UUID.randomUUID(), RoundKind.TALK, state, false, Attribution.NAMED, now, openedAt, closedAt, left);
    }

    private static RoundView view(
            UUID workshop,
            RoundKind kind,
            RoundState state,
            boolean live,
            Attribution attribution,
            Instant now,
            Instant openedAt,
            Instant closedAt,
            Long left) {
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
                left,
                now,
                1,
                null,
                null,
                null,
                attribution,
                null,
                live,
                false,
                null,
                false,
                null,
                null,
                null,
                closedAt,
                null);
    }
}
