package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far each workshop has moved on. The number is an instant in milliseconds, at least one more than the last, so it
 * never falls, not even across a restart.
 */
@ApplicationScoped
public class Live {
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final Clock clock;
    private final long start;

    @Inject
    Event<LiveSignal> signals;

    @Inject
    LiveHub hub;

    @Inject
    Live(Clock clock) {
        this.clock = clock;
        this.start = clock.millis();
    }

    /** Tells it once the transaction has committed; nothing is told of one that rolls back. */
    public void fire(UUID workshop, LiveSignal.Topic topic) {
        signals.fire(new LiveSignal(workshop, topic));
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveSignal signal) {
        versions.merge(signal.workshop(), Math.max(clock.millis(), start + 1), (last, now) -> Math.max(last + 1, now));
        hub.moved(signal);
    }

    public long version(UUID workshop) {
        return versions.getOrDefault(workshop, start);
    }
}
