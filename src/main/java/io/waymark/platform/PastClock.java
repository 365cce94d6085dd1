package io.waymark.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of an installation that shows the demonstration; no other has it, so no other can be told of a past. */
final class PastClock extends Clock implements Past {
    private final ThreadLocal<Duration> ago = ThreadLocal.withInitial(() -> Duration.ZERO);
    private final Clock present;

    PastClock(Clock present) {
        this.present = present;
    }

    @Override
    public void at(Instant moment, Runnable deeds) {
        var before = ago.get();
        ago.set(Duration.between(moment, present.instant()));
        try {
            deeds.run();
        } finally {
            ago.set(before);
        }
    }

    @Override
    public Instant instant() {
        return present.instant().minus(ago.get());
    }

    /** The clock that it stands for. */
    Clock present() {
        return present;
    }

    @Override
    public ZoneId getZone() {
        return present.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PastClock(present.withZone(zone));
    }
}
