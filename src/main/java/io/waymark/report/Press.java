package io.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where reports are printed: a few at once, since drawing one fills memory, and never inside a transaction, since it
 * takes seconds and a connection to the database must not wait for it. A few more wait, each with a thread that others
 * could use; who comes after them is sent away at once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
class Press {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Semaphore room;
    private final Semaphore places;
    private final Duration patience;

    Press() {
        this(AT_ONCE, WAITING, PATIENCE);
    }

    Press(int atOnce, int waiting, Duration patience) {
        this.room = new Semaphore(atOnce + waiting);
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws PressBusy where too many wait already, or no place becomes free in time */
    <T> T print(Supplier<T> work) {
        if (!room.tryAcquire()) throw new PressBusy();
        try {
            return placed(work);
        } finally {
            room.release();
        }
    }

    private <T> T placed(Supplier<T> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** For how many there is room, to print or to wait. */
    int room() {
        return room.availablePermits();
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) throw new PressBusy();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
    }
}
