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
 * on. Whoever has been told that something is done sees it counted: a commit here makes what was counted before it stale
 * before it is answered, and other nodes stop using theirs when they hear of it.
 */
@ApplicationScoped
public class Lately {
    private final Cache<UUID, Figures> workshops =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    @Inject
    Live live;

    private record Stamp(long version, long commit) {}

    private record Figure(Stamp stamp, Object value) {}

    private static final class Figures {
        private final AtomicLong commits = new AtomicLong();
        private final Map<Object, Figure> known = new ConcurrentHashMap<>();

        /** The stamp is read before the figure: one that is counted while something is committed is stale already. */
        @SuppressWarnings("unchecked")
        <T> T get(long version, Object what, Supplier<T> count) {
            var stamp = new Stamp(version, commits.get());
            var figure = known.get(what);
            if (figure != null && figure.stamp.equals(stamp)) return (T) figure.value;
            var value = count.get();
            known.put(what, new Figure(stamp, value));
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
        return of(workshop).get(live.version(workshop), what, count);
    }
}
