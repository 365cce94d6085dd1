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
 * What is the same for everybody in a workshop, or for all who have a role in it, is made once and not for each who looks,
 * until the workshop moves on; of those who look at the very moment it moves, more than one may make it. Whoever has been
 * told that something is done sees it: a commit makes what was made before it stale before it is answered. Another node
 * hears of a commit too late for that.
 */
@ApplicationScoped
public class Lately {
    private final Cache<UUID, Figures> workshops =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    @Inject
    Nodes nodes;

    @Inject
    Live live;

    /** @param state how far the workshop had moved on before it was made */
    private record Figure(long state, Object value) {}

    private static final class Figures {
        private final AtomicLong commits = new AtomicLong();
        private final Map<Object, Figure> known = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        <T> T get(long state, Object what, Supplier<T> make) {
            var figure = known.get(what);
            if (figure != null && figure.state == state) return (T) figure.value;
            var value = make.get();
            known.put(what, new Figure(state, value));
            return value;
        }

        void moved() {
            commits.incrementAndGet();
            known.clear();
        }
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveSignal signal) {
        of(signal.workshop()).moved();
    }

    private Figures of(UUID workshop) {
        return workshops.get(workshop, id -> new Figures());
    }

    /**
     * What {@code count} says, or said since the workshop last moved on. Where there are many nodes each look is counted anew.
     *
     * @param what names the figure in the workshop, such as the id of its round
     * @param count asks about committed data that signals tell of, and not about who asks
     */
    public <T> T get(UUID workshop, Object what, Supplier<T> count) {
        if (nodes.areMany()) return count.get();
        var figures = of(workshop);
        return figures.get(figures.commits.get(), what, count);
    }

    /**
     * The same for what people only look at: where there are many nodes it may be as old as what they were last told of. Who is
     * told of something and looks again sees it.
     *
     * @param what names it, with the role and the language that it is for
     */
    <T> T shown(UUID workshop, Object what, Supplier<T> make) {
        var figures = of(workshop);
        return figures.get(nodes.areMany() ? live.version(workshop) : figures.commits.get(), what, make);
    }
}
