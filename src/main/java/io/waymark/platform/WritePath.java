package io.waymark.platform;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The way to the database for what a crowd sends at the same moment. Whoever comes while others of the same line are
 * being written waits, and is written together with all who wait, in one transaction: one lock, one commit, and one
 * question where each alone would ask it. Where one of them is refused nothing of that transaction stays, and each is
 * written by itself, so that nobody is refused for what somebody else sent. A database that is busy or away, or a lock
 * that is not granted in time, is so for all of them: nobody waits for it in turn.
 */
@ApplicationScoped
public class WritePath {
    /** How many are written together at most. */
    private static final int MOST = 64;

    /** On a server one lot's statements go on while another waits for its commit; on H2 both would wait for the round's row. */
    private static final int COUNTERS = 2;

    /** Those before have a lock of the round, for which one would wait beside the line as well. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Database database;

    @Inject
    MeterRegistry figures;

    private DistributionSummary together;

    /** Small, and as many as there were rounds since the start: they are not cleared away. */
    private final Map<Subject, Line<?, ?>> lines = new ConcurrentHashMap<>();

    /** @param kind two that wish for different things are not written by the same work */
    private record Subject(UUID about, Class<?> kind) {}

    @PostConstruct
    void begin() {
        together = figures.summary("waymark.written.together");
    }

    /**
     * Does it in a transaction that has committed when one is told so; in the caller's own where there is one, and then at
     * once.
     *
     * @param about what it takes the lock of, such as a round
     * @param wish of a class that only this work understands
     * @param work does what all of them wish and answers each, in their order; where it throws, none of it is done. It may be
     *     done twice, the first time in vain.
     */
    @SuppressWarnings("unchecked")
    public <W, A> CompletableFuture<A> write(UUID about, W wish, BiFunction<UUID, List<W>, List<A>> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION)
            return CompletableFuture.completedFuture(
                    work.apply(about, List.of(wish)).get(0));
        var line = lines.computeIfAbsent(new Subject(about, wish.getClass()), first -> {
            Function<List<W>, List<A>> here = wishes -> work.apply(about, wishes);
            return new Line<W, A>(database.isShared() ? COUNTERS : 1, MOST, PATIENCE, all -> write(all, here));
        });
        return ((Line<W, A>) line).serve(wish);
    }

    private <W, A> void write(List<Line.Place<W, A>> all, Function<List<W>, List<A>> work) {
        together.record(all.size());
        if (all.size() == 1 || !together(all, work)) oneByOne(all, work);
    }

    private static <W, A> boolean together(List<Line.Place<W, A>> all, Function<List<W>, List<A>> work) {
        try {
            var wishes = all.stream().map(Line.Place::wish).toList();
            var answers = QuarkusTransaction.requiringNew().call(() -> work.apply(wishes));
            for (int i = 0; i < all.size(); i++) all.get(i).answer(answers.get(i));
            return true;
        } catch (RuntimeException spoiled) {
            if (!Busy.gaveNoConnection(spoiled)) return false;
            all.forEach(each -> each.refuse(spoiled));
            return true;
        }
    }

    private static <W, A> void oneByOne(List<Line.Place<W, A>> all, Function<List<W>, List<A>> work) {
        RuntimeException busy = null;
        for (var each : all) {
            var refused = busy == null ? alone(each, work) : busy;
            if (refused == null) continue;
            each.refuse(refused);
            if (Busy.isForAll(refused)) busy = refused;
        }
    }

    /** @return why it is refused, or null */
    private static <W, A> RuntimeException alone(Line.Place<W, A> one, Function<List<W>, List<A>> work) {
        try {
            var wish = List.of(one.wish());
            one.answer(QuarkusTransaction.requiringNew()
                    .call(() -> work.apply(wish))
                    .get(0));
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }
}
