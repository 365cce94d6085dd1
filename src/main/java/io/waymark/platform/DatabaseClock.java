package io.waymark.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The clock of a database server that several nodes share, in milliseconds. Between two readings it goes on with a timer
 * of this node's that nobody sets, so a node whose own clock is wrong, or is set in mid-round, closes nothing early or
 * late.
 */
public final class DatabaseClock extends Clock {
    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);

    private final Supplier<Instant> server;
    private final LongSupplier nanos;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Reading last;

    /**
     * @param server asks the server for its time
     * @param nanos a timer in nanoseconds that only ever goes forward
     */
    DatabaseClock(Supplier<Instant> server, LongSupplier nanos) {
        this.server = server;
        this.nanos = nanos;
        read();
    }

    /** Tells this clock what the server said with an answer, where it is the one that is in use. */
    public static void tell(Clock clock, Instant said) {
        var present = clock instanceof PastClock past ? past.present() : clock;
        if (present instanceof DatabaseClock authority) authority.set(said);
    }

    /**
     * Takes the server's word, as it came with an answer of the server's. It was true when the server said it, so it can
     * only be late: where this clock is further on already, the answer was long under way.
     */
    void set(Instant said) {
        var known = last;
        long here = nanos.getAsLong();
        if (said.isAfter(known.extended(here))) last = new Reading(said, here, known.asked);
    }

    @Override
    public Instant instant() {
        var known = last;
        long here = nanos.getAsLong();
        if (here - known.asked > FRESH && reading.compareAndSet(false, true))
            CompletableFuture.runAsync(this::readAgain);
        return known.extended(here).truncatedTo(ChronoUnit.MILLIS);
    }

    private void readAgain() {
        try {
            read();
        } catch (RuntimeException away) {
            LOG.warn("The database did not tell its time; this node goes on by its timer", away);
        } finally {
            reading.set(false);
        }
    }

    /** The time of the answer is that of the middle of the question's journey. */
    private void read() {
        long asked = nanos.getAsLong();
        var now = server.get();
        long told = nanos.getAsLong();
        last = new Reading(now, asked + (told - asked) / 2, told);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /**
     * @param at the server's time when the node's timer stood at {@code nanos}
     * @param asked where the timer stood when the server was last asked
     */
    private record Reading(Instant at, long nanos, long asked) {
        Instant extended(long to) {
            return at.plusNanos(to - nanos);
        }
    }
}
