package io.waymark.session;

import io.waymark.platform.Database;
import io.waymark.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The way into a round. Contributions go in side by side; a transition waits until they are out, in its turn, and keeps
 * others out until its transaction ends. Each lock is a statement of its own: only what is read by a later one is what
 * others committed before the lock was granted. H2 has no shared lock; there they go in one by one, by the round's row.
 */
@ApplicationScoped
class Gate {
    private static final String SHARED = "select 1 from pg_advisory_xact_lock_shared(?1)";
    /** The time is told after the lock was granted; {@code now()} would be that of the transaction's beginning. */
    private static final String ALONE = "select clock_timestamp() from pg_advisory_xact_lock(?1)";

    private static final String ROW = "select id from round where id = ?1 for update";

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /**
     * Lets one member in at a time, beside others: what the member did in another window is seen.
     *
     * @return whether this transaction was in already, for somebody it writes together with this one
     */
    boolean enter(UUID round, UUID member) {
        boolean inside = transaction.getResource(round) != null;
        if (!inside && database.isShared())
            entities.createNativeQuery(SHARED).setParameter(1, key(round)).getSingleResult();
        else if (!inside) row(round);
        if (database.isShared()) alone(key(round) ^ key(member), inside);
        transaction.putResource(round, true);
        return inside;
    }

    /** Lets a transition in when everybody is out. */
    void shut(UUID round) {
        if (database.isShared()) alone(key(round), false);
        else row(round);
    }

    /** @param inside nothing is read anew after it, so what others sent need not be written before it */
    private void alone(long key, boolean inside) {
        var now = (Instant) entities.createNativeQuery(ALONE, Instant.class)
                .setParameter(1, key)
                .setFlushMode(inside ? FlushModeType.COMMIT : FlushModeType.AUTO)
                .getSingleResult();
        DatabaseClock.tell(clock, now);
    }

    private void row(UUID round) {
        entities.createNativeQuery(ROW).setParameter(1, round).getResultList();
    }

    /** Two that agree in it would only wait for each other. */
    private static long key(UUID id) {
        return id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 1);
    }
}
