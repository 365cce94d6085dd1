package io.waymark.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A line in which all who stand there are served at once: who comes while others are served is served next, together with
 * all who came meanwhile. One of them does it for all; who comes alone does not wait.
 *
 * @param <W> what somebody wishes
 * @param <A> what they are answered
 */
final class Line<W, A> {
    /** Where there is a crowd, more of it are on their way: to serve them together costs less than it takes them to come. */
    private static final long GATHER = Duration.ofMillis(1).toNanos();

    private final int most;
    private final Duration patience;
    private final Consumer<List<Place<W, A>>> counter;
    private final Queue<Place<W, A>> waiting = new ArrayDeque<>();
    private boolean busy;

    /**
     * @param most how many are served together at most
     * @param patience how long somebody waits for others to be served
     * @param counter answers or refuses all of them, also those of several lots at once
     */
    Line(int most, Duration patience, Consumer<List<Place<W, A>>> counter) {
        this.most = most;
        this.patience = patience;
        this.counter = counter;
    }

    /** Returns when one has been served, and throws what one was refused with. */
    A serve(W wish) {
        var mine = new Place<W, A>(wish);
        boolean first = enter(mine);
        boolean interrupted = !first && await(mine);
        if (!mine.served) {
            if (!first) LockSupport.parkNanos(GATHER);
            serveAll(next());
        }
        if (interrupted) Thread.currentThread().interrupt();
        return mine.outcome();
    }

    /** @return whether it is one's turn, since nobody is being served */
    private synchronized boolean enter(Place<W, A> mine) {
        waiting.add(mine);
        boolean free = !busy;
        busy = true;
        return free;
    }

    /**
     * Until it is one's turn, or one has been served; who has waited too long goes to the counter alone.
     *
     * @return whether somebody wanted to interrupt it
     */
    private boolean await(Place<W, A> mine) {
        boolean interrupted = false;
        while (true) {
            try {
                if (!mine.called.await(patience.toNanos(), TimeUnit.NANOSECONDS) && leaves(mine)) goAlone(mine);
                else mine.called.await();
                return interrupted;
            } catch (InterruptedException notNow) {
                interrupted = true;
            }
        }
    }

    /** @return whether one still waited, and does not any more */
    private synchronized boolean leaves(Place<W, A> mine) {
        return mine.called.getCount() > 0 && waiting.remove(mine);
    }

    private void goAlone(Place<W, A> mine) {
        try {
            counter.accept(List.of(mine));
        } finally {
            mine.leave();
        }
    }

    private synchronized List<Place<W, A>> next() {
        var some = new ArrayList<Place<W, A>>();
        while (some.size() < most && !waiting.isEmpty()) some.add(waiting.remove());
        return some;
    }

    private void serveAll(List<Place<W, A>> some) {
        try {
            counter.accept(some);
        } finally {
            some.forEach(Place::leave);
            callNext(some.stream()
                    .map(place -> place.refused)
                    .filter(Busy::isForAll)
                    .findFirst());
        }
    }

    /** @param why the database is busy or away: it is so for all who wait, and nobody waits for it in turn */
    private synchronized void callNext(Optional<RuntimeException> why) {
        why.ifPresent(refused -> {
            waiting.forEach(place -> place.refuse(refused));
            waiting.forEach(Place::leave);
            waiting.clear();
        });
        busy = !waiting.isEmpty();
        if (busy) waiting.element().called.countDown();
    }

    /** What one caller wishes, and what came of it. Seen by one thread at a time. */
    static final class Place<W, A> {
        private final W wish;
        private final CountDownLatch called = new CountDownLatch(1);
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

        /** Nobody waits for who fell over at the counter. */
        private void leave() {
            if (!served) refuse(new IllegalStateException("Nobody was served"));
            called.countDown();
        }

        private A outcome() {
            if (refused != null) throw refused;
            return answer;
        }
    }
}
