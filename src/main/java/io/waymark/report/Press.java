package io.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where reports are printed: a few at once, since drawing one fills memory, and never inside a transaction, since it
 * takes seconds and a connection to the database must not wait for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
class Press {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Semaphore places;
    private final Duration patience;

    Press() {
        this(AT_ONCE, PATIENCE);
    }

    Press(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws PressBusy where no place becomes free in time */
    byte[] print(Supplier<byte[]> work) {
        takePlace();
        try {
            return work.get();
        } finally {
            places.release();
        }
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
