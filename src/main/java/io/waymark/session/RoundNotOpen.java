package io.waymark.session;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;
import java.time.Instant;

/** The state of the round does not allow it: not open yet, paused, over, or over already. */
public final class RoundNotOpen extends DomainException {
    private final RoundState state;

    RoundNotOpen(RoundState state, Instant closedAt) {
        super(Problem.ROUND_NOT_OPEN, SessionMessages.class, messages -> switch (state) {
            case PLANNED -> messages.roundPlanned();
            case PAUSED -> messages.roundPaused();
            case OPEN -> messages.roundIsOpen();
            case CLOSED -> messages.roundClosed();
            case REVEALED -> messages.roundRevealed();
        });
        this.state = state;
        with("state", state);
        with("closedAt", closedAt);
    }

    /** What it is in; also closed where only its deadline is over. */
    RoundState state() {
        return state;
    }
}
