package io.waymark.support;

import io.waymark.platform.Past;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that tests advance by hand; it stands still unless a test lets it run. */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock implements Past {
    private volatile Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private volatile Long runningSince;

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public void at(Instant moment, Runnable deeds) {
        var present = now;
        now = moment;
        try {
            deeds.run();
        } finally {
            now = present;
        }
    }

    /** Lets it run as fast as any other clock, until {@link #stop}. */
    public void run() {
        runningSince = System.nanoTime();
    }

    public void stop() {
        now = instant();
        runningSince = null;
    }

    @Override
    public Instant instant() {
        var since = runningSince;
        return since == null ? now : now.plusMillis((System.nanoTime() - since) / 1_000_000);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
