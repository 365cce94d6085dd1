package io.waymark.platform;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The way to the database for what a crowd sends at the same moment. Whoever comes while others of the same line are
 * being written waits, and is written together with all who wait, in one transaction: one lock, one commit. Where one of
 * them is refused nothing of that transaction stays, and each is written by itself, so that nobody is refused for what
 * somebody else sent. A database that is busy or away is so for all of them: nobody waits for it in turn.
 */
@ApplicationScoped
public class WritePath {
    /** How many are written together at most. */
    private static final int MOST = 64;

    @Inject
    MeterRegistry figures;

    private DistributionSummary together;

    /** Small, and as many as there were rounds since the start: they are not cleared away. */
    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

    @PostConstruct
    void begin() {
        together = figures.summary("waymark.written.together");
    }

    /**
     * Does it in a transaction that has committed when this returns; in the caller's own where there is one.
     *
     * @param about what it takes the lock of, such as a round
     * @param work may be done twice, the first time in vain
     */
    public <T> T write(UUID about, Supplier<T> work) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) return work.get();
        var job = new Job<>(work);
        lines.computeIfAbsent(about, first -> new Line(together)).serve(job);
        return job.result();
    }

    private static final class Line {
        private final Queue<Job<?>> waiting = new ConcurrentLinkedQueue<>();
        private final ReentrantLock turn = new ReentrantLock();
        private final DistributionSummary sizes;

        Line(DistributionSummary sizes) {
            this.sizes = sizes;
        }

        /** Whose turn it is writes for all who wait; the others find their own done when it is theirs. */
        void serve(Job<?> mine) {
            waiting.add(mine);
            turn.lock();
            try {
                while (!mine.done) write(next());
            } finally {
                turn.unlock();
            }
        }

        private List<Job<?>> next() {
            var some = new ArrayList<Job<?>>();
            while (some.size() < MOST && !waiting.isEmpty()) some.add(waiting.remove());
            sizes.record(some.size());
            return some;
        }

        private static void write(List<Job<?>> jobs) {
            if (jobs.size() == 1 || !together(jobs)) oneByOne(jobs);
            jobs.forEach(job -> job.done = true);
        }

        private static boolean together(List<Job<?>> jobs) {
            try {
                QuarkusTransaction.requiringNew().run(() -> jobs.forEach(Job::attempt));
                return true;
            } catch (RuntimeException spoiled) {
                return false;
            }
        }

        private static void oneByOne(List<Job<?>> jobs) {
            RuntimeException busy = null;
            for (var job : jobs) {
                if (busy == null) job.alone();
                else job.refused = busy;
                if (job.refused != null && Busy.explains(job.refused)) busy = job.refused;
            }
        }
    }

    /** What one caller wants written, and what came of it. Seen by one thread at a time, under the lock of its line. */
    private static final class Job<T> {
        private final Supplier<T> work;
        private boolean done;
        private T result;
        private RuntimeException refused;

        Job(Supplier<T> work) {
            this.work = work;
        }

        void attempt() {
            result = work.get();
        }

        void alone() {
            try {
                QuarkusTransaction.requiringNew().run(this::attempt);
            } catch (RuntimeException failed) {
                refused = failed;
            }
        }

        T result() {
            if (refused != null) throw refused;
            return result;
        }
    }
}
