package io.waymark.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A line in which all who stand there are served at once: who comes while others are served is served next, together with
 * all who came meanwhile. Nobody holds a thread while they wait; what goes on with an answer must not wait either, since the
 * next ones do.
 *
 * @param <W> what somebody wishes
 * @param <A> what they are answered
 */
final class Line<W, A> {
    /** Of their own: those who wait could hold all others. */
    private static final ExecutorService COUNTERS = Executors.newCachedThreadPool(Line::thread);

    /** Where there is a crowd, more of it are on their way: to serve them together costs less than it takes them to come. */
    private static final long GATHER = TimeUnit.MICROSECONDS.toNanos(500);

    /** As many who wait are worth another counter. */
    private static final int MANY = 16;

    private final int counters;
    private final int most;
    private final Duration patience;
    private final Consumer<List<Place<W, A>>> counter;
    private final Queue<Place<W, A>> waiting = new ArrayDeque<>();

    /** Who serves. */
    private final Set<Object> turns = new HashSet<>();

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.setContextClassLoader(Line.class.getClassLoader());
        return thread;
    }

    /**
     * @param counters at how many some are served at the same time where many wait
     * @param most how many are served together at most
     * @param patience how long those who wait let others be served before they go to another counter
     * @param counter answers or refuses all of them, also those of several lots at once
     */
    Line(int counters, int most, Duration patience, Consumer<List<Place<W, A>>> counter) {
        this.counters = counters;
        this.most = most;
        this.patience = patience;
        this.counter = counter;
    }

    /** @return what one is answered or refused with */
    CompletableFuture<A> serve(W wish) {
        var mine = new Place<W, A>(wish);
        enter(mine);
        return mine.outcome;
    }

    private synchronized void enter(Place<W, A> mine) {
        waiting.add(mine);
        if (turns.isEmpty() || turns.size() < counters && waiting.size() >= MANY) open();
    }

    private void open() {
        var mine = new Object();
        turns.add(mine);
        try {
            COUNTERS.execute(() -> serveAll(mine));
        } catch (Throwable noThread) {
            turns.remove(mine); // who comes next tries again, and those who wait are served with them
            throw noThread;
        }
    }

    private void serveAll(Object mine) {
        try {
            for (var lot = next(mine); !lot.isEmpty(); lot = next(mine)) {
                serve(lot, mine);
                if (lot.size() > 1) LockSupport.parkNanos(GATHER);
            }
        } finally {
            passOn(mine);
        }
    }

    /** @return none where nobody waits any more, or it is somebody else's turn */
    private synchronized List<Place<W, A>> next(Object mine) {
        var some = new ArrayList<Place<W, A>>();
        if (!turns.contains(mine)) return some;
        while (some.size() < most && !waiting.isEmpty()) some.add(waiting.remove());
        if (some.isEmpty()) turns.remove(mine);
        return some;
    }

    private synchronized Void passOn(Object mine) {
        if (turns.remove(mine) && turns.isEmpty() && !waiting.isEmpty()) open();
        return null;
    }

    private void serve(List<Place<W, A>> lot, Object mine) {
        var served = new CompletableFuture<Void>();
        try {
            served.orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS).exceptionally(late -> passOn(mine));
            counter.accept(lot);
        } catch (Throwable fault) {
            lot.stream()
                    .filter(place -> !place.served)
                    .forEach(place -> place.refuse(new IllegalStateException(fault)));
        }
        served.complete(null);
        var busy =
                lot.stream().map(place -> place.refused).filter(Busy::isForAll).findFirst();
        lot.forEach(Place::leave);
        busy.filter(why -> isTurn(mine)).ifPresent(this::refuseAll);
    }

    /** Behind the back of who is too slow others may be served well. */
    private synchronized boolean isTurn(Object mine) {
        return turns.contains(mine);
    }

    /** @param why the database is busy or away: it is so for all who wait, and nobody waits for it in turn */
    private void refuseAll(RuntimeException why) {
        for (var place : sendAway()) {
            place.refuse(why);
            place.leave();
        }
    }

    private synchronized List<Place<W, A>> sendAway() {
        var all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }

    /** What one caller wishes, and what came of it. */
    static final class Place<W, A> {
        private final W wish;
        private final CompletableFuture<A> outcome = new CompletableFuture<>();
        private boolean served;
        private A answer;
        private RuntimeException refused;

        private Place(W wish) {
            this.wish = wish;
        }

        W wish() {
            return wish;
        }

        void answer(A answer) {
            this.answer = answer;
            served = true;
        }

        void refuse(RuntimeException why) {
            refused = why;
            served = true;
        }

        /** Nobody waits for who was forgotten at the counter. */
        private void leave() {
            if (!served) refuse(new IllegalStateException("Nobody was served"));
            if (refused == null) outcome.complete(answer);
            else outcome.completeExceptionally(refused);
        }
    }
}
