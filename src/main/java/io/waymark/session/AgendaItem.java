package io.waymark.session;

import java.time.Instant;

/**
 * A round as it stands on the agenda of a page.
 *
 * @param at when it began, or when it can be expected to begin; null where that is anybody's guess
 */
public record AgendaItem(RoundView round, int number, Instant at) {
    public boolean past() {
        return round.state().isOver();
    }

    public boolean running() {
        return round.state().isRunning();
    }
}
