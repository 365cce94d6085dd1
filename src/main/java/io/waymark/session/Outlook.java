package io.waymark.session;

import java.time.Duration;
import java.time.Instant;

/**
 * When a session ends, and how that came about. To make a later item shorter moves the end, but not what has been lost.
 *
 * @param expected by what happened so far and the lengths of what is still to come
 * @param longer how much longer it took so far than the agenda has it, a late start and pauses included; negative where
 *     it was quicker
 */
public record Outlook(Instant expected, Duration longer) {
    public boolean behind() {
        return longer.toMinutes() > 0;
    }

    public boolean ahead() {
        return longer.toMinutes() < 0;
    }

    /** The difference in whole minutes, without its sign. */
    public long minutes() {
        return Math.abs(longer.toMinutes());
    }
}
