package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far each workshop has moved on. The number is an instant in milliseconds, at least one more than the last, so it
 * never falls, not even across a restart. Nodes that share a server agree on it there.
 */
@ApplicationScoped
public class Live {
    /** How far back a node looks for what it may have missed, in milliseconds: longer than any commit takes. */
    private static final long OVERLAP = 10_000;

    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final Clock clock;
    private final long start;

    @Inject
    Event<LiveSignal> signals;

    @Inject
    LiveHub hub;

    @Inject
    Barrier barrier;

    @Inject
    Nodes nodes;

    @Inject
    Doorbell doorbell;

    @Inject
    LiveVersions shared;

    @Inject
    TransactionManager transactions;

    @Inject
    Live(Clock clock) {
        this.clock = clock;
        this.start = clock.millis();
    }

    /** Tells it once the transaction has committed; nothing is told of one that rolls back. */
    public void fire(UUID workshop, LiveSignal.Topic topic) {
        var signal = new LiveSignal(workshop, topic);
        if (isAwaited(signal)) beforeCommit(() -> moving(signal));
        signals.fire(signal);
    }

    /**
     * What a room waits for becomes known to all nodes with the commit itself: were it told afterwards, and this node died
     * in between, the others would not know of it until something else happened. It is rare, so nobody waits in line.
     */
    private void moving(LiveSignal signal) {
        shared.advance(new TreeMap<>(Map.of(signal.workshop(), Set.of(signal.topic()))));
    }

    /** Not by an observer: what one throws is only logged, and nobody would know that the database was busy. */
    private void beforeCommit(Runnable work) {
        try {
            var transaction = transactions.getTransaction();
            if (transaction == null) work.run();
            else transaction.registerSynchronization(new BeforeCommit(work));
        } catch (RollbackException nothingToTell) {
            // of what will not be committed
        } catch (SystemException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record BeforeCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {
            work.run();
        }

        @Override
        public void afterCompletion(int status) {
            // Others tell what became of it.
        }
    }

    private boolean isAwaited(LiveSignal signal) {
        return nodes.areMany() && signal.topic().isRare();
    }

    /** Nothing is told either of what a power cut could still undo. */
    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveSignal signal) {
        if (isAwaited(signal)) return;
        barrier.afterwards(() -> {
            if (nodes.areMany()) doorbell.ring(signal.workshop(), EnumSet.of(signal.topic()));
            else advance(signal);
        });
    }

    private void advance(LiveSignal signal) {
        versions.merge(signal.workshop(), Math.max(clock.millis(), start + 1), (last, now) -> Math.max(last + 1, now));
        hub.moved(signal.workshop(), Set.of(signal.topic()));
    }

    void heard(@Observes Nodes.Said said) {
        if (!said.subject().equals(Doorbell.SUBJECT)) return;
        var ring = Ring.of(said.text());
        heard(ring.workshop(), ring.version(), ring.topics());
    }

    /** What a node missed it hears now, without knowing what it was. */
    void catchUp(@Observes Nodes.Listened listened) {
        long newest =
                versions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        shared.after(newest - OVERLAP).forEach((workshop, version) -> {
            if (version > known(workshop)) heard(workshop, version, EnumSet.allOf(LiveSignal.Topic.class));
        });
    }

    private void heard(UUID workshop, long version, Set<LiveSignal.Topic> topics) {
        versions.merge(workshop, version, Math::max);
        hub.moved(workshop, topics);
    }

    /** As far as this node knows, without asking the others. */
    long known(UUID workshop) {
        return versions.getOrDefault(workshop, nodes.areMany() ? 0 : start);
    }

    public long version(UUID workshop) {
        return nodes.areMany() ? shared.of(workshop) : known(workshop);
    }
}
