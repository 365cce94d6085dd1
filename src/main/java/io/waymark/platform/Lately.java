package io.waymark.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * What is the same for everybody in a workshop, or for all who have a role in it, is made once and not for each who looks,
 * until the workshop moves on; of those who look at the very moment it moves, more than one may make it. Whoever has been
 * told that something is done sees it: a commit makes what was made before it stale before it is answered. Who looks at
 * another node sees it once the nodes have agreed that the workshop moved on, a quarter of a second later; and where a node
 * died before it told of a commit, two seconds later.
 */
@ApplicationScoped
public class Lately {
    /** How long something is good where another node may have died before it told of a commit. */
    private static final Duration GOOD_FOR = Duration.ofSeconds(2);

    private final Cache<UUID, Figures> workshops =
            Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(10)).build();

    @Inject
    Nodes nodes;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** How far a workshop has moved on, as this node knows and as the nodes agreed, and which two seconds it is. */
    private record State(long commits, long version, long moment) {}

    private record Figure(State state, Object value) {}

    private static final class Figures {
        private final AtomicLong commits = new AtomicLong();
        private final Map<Object, Figure> known = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        <T> T get(State before, Object what, Supplier<T> make) {
            var figure = known.get(what);
            if (figure != null && figure.state.equals(before)) return (T) figure.value;
            var value = make.get();
            known.put(what, new Figure(before, value));
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
     * What {@code count} says, or said since the workshop last moved on. It is to be looked at: who decides something by it
     * counts anew.
     *
     * @param what names the figure in the workshop, such as the id of its round
     * @param count asks about committed data that signals tell of, and not about who asks
     */
    public <T> T get(UUID workshop, Object what, Supplier<T> count) {
        var figures = of(workshop);
        return figures.get(state(workshop, figures.commits.get()), what, count);
    }

    /**
     * The same for what people only look at: where there are many nodes it may be as old as what they were last told of. Who is
     * told of something and looks again sees it.
     *
     * @param what names it, with the role and the language that it is for
     */
    <T> T shown(UUID workshop, Object what, Supplier<T> make) {
        var figures = of(workshop);
        return figures.get(state(workshop, nodes.areMany() ? 0 : figures.commits.get()), what, make);
    }

    private State state(UUID workshop, long commits) {
        if (!nodes.areMany()) return new State(commits, 0, 0);
        return new State(commits, live.version(workshop), clock.instant().getEpochSecond() / GOOD_FOR.toSeconds());
    }
}
