package io.waymark.session;

import java.time.Duration;
import java.time.Instant;

/**
 * When a session ends.
 *
 * @param planned by the lengths on its agenda, had it begun in time
 * @param expected by what happened so far
 */
public record Outlook(Instant planned, Instant expected) {
    /** By how many whole minutes it ends later than planned; less than 0 where it ends earlier. */
    public long minutes() {
        return Duration.between(planned, expected).toMinutes();
    }

    public boolean late() {
        return minutes() > 0;
    }

    public boolean early() {
        return minutes() < 0;
    }

    /** The difference without its sign. */
    public long apart() {
        return Math.abs(minutes());
    }
}
