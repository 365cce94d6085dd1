package io.waymark.demo;

import io.waymark.platform.Past;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * When things happened in the demo, counted from the beginning of its session, so that the agenda, the comments and the
 * log read as they would after such an hour.
 */
record History(Past clock, Instant start) {
    static final Duration FOUNDED = Duration.ofDays(-9);
    static final Duration CIRCULATED = Duration.ofDays(-6);
    static final Duration PLANNED = Duration.ofDays(-5);
    static final Duration ARRIVING = Duration.ofMinutes(-10);
    /** Welcome, comments, votes and dots, as long as they were planned. */
    private static final Duration GONE_BY = Duration.ofMinutes(55);

    /** The session has come as far as the assessment, which opens now. */
    static History until(Clock clock) {
        return new History((Past) clock, clock.instant().minus(GONE_BY).truncatedTo(ChronoUnit.MINUTES));
    }

    void at(Duration fromStart, Runnable deeds) {
        clock.at(start.plus(fromStart), deeds);
    }

    <T> T at(Duration fromStart, Supplier<T> deeds) {
        var made = new AtomicReference<T>();
        at(fromStart, () -> made.set(deeds.get()));
        return made.get();
    }

    /** The place of one of many who do the same in turn, evenly over a while. */
    static Duration inTurn(Duration from, Duration to, int place, int many) {
        return from.plus(to.minus(from).multipliedBy(place).dividedBy(many));
    }
}
