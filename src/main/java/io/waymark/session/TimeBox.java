package io.waymark.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/** How far a round has come, and until when it takes input. Its deadline is data: no timer decides whether an answer counts. */
@Embeddable
class TimeBox {
    /** For what is on its way when the deadline passes. */
    static final Duration GRACE = Duration.ofMillis(1500);

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.PLANNED;

    private Instant openedAt;
    private Instant closesAt;
    private Long leftMillis;
    private Instant closedAt;
    private Instant revealedAt;

    void mustBePlanned() {
        if (state != RoundState.PLANNED) throw notOpen();
    }

    void open(Instant now, Instant until) {
        move(RoundState.PLANNED, RoundState.OPEN);
        openedAt = now;
        closesAt = until;
    }

    void pause(Instant now) {
        mustAccept(now);
        pauseAsOf(now);
    }

    /** Pauses with the time that was left at an earlier moment: nobody was there since. */
    void pauseAsOf(Instant lastSeen) {
        move(RoundState.OPEN, RoundState.PAUSED);
        leftMillis = Math.max(0, Duration.between(lastSeen, closesAt).toMillis());
    }

    void resume(Instant now) {
        move(RoundState.PAUSED, RoundState.OPEN);
        closesAt = now.plusMillis(leftMillis);
        leftMillis = null;
    }

    void extend(Instant now, int moreSeconds) {
        if (state == RoundState.PAUSED) leftMillis += moreSeconds * 1000L;
        else {
            mustAccept(now);
            closesAt = closesAt.plusSeconds(moreSeconds);
        }
    }

    /** @return false where it was closed already, which changes nothing */
    boolean close(Instant now) {
        if (state == RoundState.CLOSED) return false;
        if (!state.isRunning()) throw notOpen();
        state = RoundState.CLOSED;
        closedAt = now;
        leftMillis = null;
        return true;
    }

    void reveal(Instant now) {
        move(RoundState.CLOSED, RoundState.REVEALED);
        revealedAt = now;
    }

    void reopen(Instant now, int forSeconds) {
        move(RoundState.CLOSED, RoundState.OPEN);
        closesAt = now.plusSeconds(forSeconds);
        closedAt = null;
    }

    /** Whether input that arrives at {@code now} still counts. */
    boolean acceptsInput(Instant now) {
        return state == RoundState.OPEN && now.isBefore(closesAt.plus(GRACE));
    }

    /** @throws RoundNotOpen where input that arrives at {@code now} does not count */
    void mustAccept(Instant now) {
        if (acceptsInput(now)) return;
        // A round past its deadline is closed, whether or not the clock has got round to saying so.
        throw state == RoundState.OPEN ? new RoundNotOpen(RoundState.CLOSED, closesAt) : notOpen();
    }

    /** Whether what comes in at {@code now} comes too late; a pause is not the end. */
    boolean isOver(Instant now) {
        return state.isOver() || state == RoundState.OPEN && !acceptsInput(now);
    }

    private void move(RoundState from, RoundState to) {
        if (state != from) throw notOpen();
        state = to;
    }

    RoundNotOpen notOpen() {
        return new RoundNotOpen(state, closedAt);
    }

    /** In seconds, begun ones as whole; null before it opens. */
    Long remaining(Instant now) {
        return switch (state) {
            case PLANNED -> null;
            case OPEN -> Math.max(0, (Duration.between(now, closesAt).toMillis() + 999) / 1000);
            case PAUSED -> (leftMillis + 999) / 1000;
            case CLOSED, REVEALED -> 0L;
        };
    }

    RoundState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closesAt() {
        return closesAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant revealedAt() {
        return revealedAt;
    }
}
