package io.waymark.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Figures that are the same for everybody in a workshop, counted once and not for each who looks, until the workshop moves
 * on. Whoever has been told that something is done sees it counted: a commit makes what was counted before it stale before
 * it is answered. Where there are many nodes each look is counted anew, because another node hears of a commit too late.
 */
@ApplicationScoped
public class Lately {
    private final Cache<UUID, Figures> workshops =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    @Inject
    Nodes nodes;

    private record Figure(long commit, Object value) {}

    private static final class Figures {
        private final AtomicLong commits = new AtomicLong();
        private final Map<Object, Figure> known = new ConcurrentHashMap<>();

        /** The number of commits is read before the figure: one that is counted while something is committed is stale already. */
        @SuppressWarnings("unchecked")
        <T> T get(Object what, Supplier<T> count) {
            long commit = commits.get();
            var figure = known.get(what);
            if (figure != null && figure.commit == commit) return (T) figure.value;
            var value = count.get();
            known.put(what, new Figure(commit, value));
            return value;
        }
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveSignal signal) {
        of(signal.workshop()).commits.incrementAndGet();
    }

    private Figures of(UUID workshop) {
        return workshops.get(workshop, id -> new Figures());
    }

    /**
     * What {@code count} says, or said since the workshop last moved on.
     *
     * @param what names the figure in the workshop, such as the id of its round
     * @param count asks about committed data that signals tell of, and not about who asks
     */
    public <T> T get(UUID workshop, Object what, Supplier<T> count) {
        return nodes.areMany() ? count.get() : of(workshop).get(what, count);
    }
}
