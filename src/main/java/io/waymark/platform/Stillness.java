package io.waymark.platform;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Moments in which nothing changes. What H2 writes to its file is a look at each of its tables, one after the other, while
 * everybody goes on (its issue 2080). Of a transaction that began or ended between two looks one half is in the file, and it
 * stays by half where the process is killed before the next time. So whoever changes something is counted until their
 * transaction has ended, and the file is written when nobody is.
 */
final class Stillness {
    /** By how much patience is shorter while somebody is at it for long: longer still than most transactions take. */
    private static final int HURRY = 25;

    /** More than there are connections. */
    private static final int ALL = 10_000;

    /** In the order in which they came, so that those who change something never keep the file from being written. */
    private final Semaphore changes = new Semaphore(ALL, true);

    private final ThreadLocal<Change> here = new ThreadLocal<>();
    private final Duration patience;

    /** Whether it was still when the file was written last. */
    private boolean still = true;

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** @param patience how long the file waits for those who are at it; all who come meanwhile wait behind it */
    Stillness(Duration patience) {
        this.patience = patience;
    }

    /**
     * Waits while the file is written.
     *
     * @return to be ended with the caller's transaction, by whichever thread; null for one within another that is counted
     *     already, which would wait for itself
     */
    Change begin() {
        var around = here.get();
        if (around != null && !around.ended) return null;
        changes.acquireUninterruptibly();
        var change = new Change();
        here.set(change);
        return change;
    }

    /**
     * Does it while nothing changes, or once patience is at its end. Where it was in vain once, somebody is at it for long, and
     * the next time is waited for a moment only: all others wait behind. By one thread at a time.
     *
     * @return whether nothing changed meanwhile
     */
    boolean during(Work work) throws Exception {
        still = changes.tryAcquire(ALL, patience.toNanos() / (still ? 1 : HURRY), TimeUnit.NANOSECONDS);
        try {
            work.run();
            return still;
        } finally {
            if (still) changes.release(ALL);
        }
    }

    /** Whether nothing changes, and the file is not being written either. */
    boolean isNow() {
        return changes.availablePermits() == ALL;
    }

    /** A transaction that changes something. */
    final class Change {
        private volatile boolean ended;

        private Change() {}

        void end() {
            if (ended) return;
            ended = true;
            changes.release();
        }
    }
}
