package io.waymark.session;

import java.time.Instant;

/**
 * A round as it stands on the agenda of a page.
 *
 * @param at when it began, or when it can be expected to begin; null where that is anybody's guess
 * @param of how many the agenda has
 */
public record AgendaItem(RoundView round, int number, int of, Instant at) {
    public boolean first() {
        return number == 1;
    }

    public boolean last() {
        return number == of;
    }

    public boolean past() {
        return round.state().isOver();
    }

    public boolean running() {
        return round.state().isRunning();
    }
}
