package io.waymark.session;

import io.waymark.platform.Database;
import io.waymark.platform.DatabaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The way into a round. Contributions go in side by side; a transition waits until they are out, in its turn, and keeps
 * others out until its transaction ends. Nothing is read by the statement that takes a lock: only what a later one reads is what
 * others committed before the lock was granted. H2 has no shared lock; there they go in one by one, by the round's row.
 */
@ApplicationScoped
class Gate {
    /** The time is told after the lock was granted; {@code now()} would be that of the transaction's beginning. */
    private static final String TIME = "select cast(extract(epoch from clock_timestamp()) * 1000000 as bigint) from ";

    private static final String LOCKED =
            "(select count(pg_advisory_xact_lock(k)) from unnest(cast(?1 as bigint array)) k";
    private static final String ALONE = TIME + LOCKED + ") locked";
    /** The round's lock first: who held a member's and waited for it would be waited for by those inside. */
    private static final String BESIDE =
            TIME + "(select count(pg_advisory_xact_lock_shared(?2)) n) gate cross join lateral " + LOCKED
                    + " where gate.n = 1) locked";

    private static final String ROW = "select id from round where id = ?1 for update";

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * Lets some members in who come together, beside others: what each did in another window is seen. They are locked in the
     * order of their keys, so two who bring the same members do not wait for each other.
     */
    void enter(UUID round, Collection<UUID> members) {
        if (!database.isShared()) {
            row(round);
            return;
        }
        var alone = members.stream().map(member -> key(round) ^ key(member));
        lock(entities.createNativeQuery(BESIDE).setParameter(2, key(round)), alone);
    }

    /** Lets a transition in when everybody is out. */
    void shut(UUID round) {
        shut(List.of(round));
    }

    /** The same for one of several rounds, in the order of their keys. */
    void shut(Collection<UUID> rounds) {
        if (database.isShared())
            lock(entities.createNativeQuery(ALONE), rounds.stream().map(Gate::key));
        else rounds.stream().sorted().forEach(this::row);
    }

    /** @param question without a class for its result: Hibernate would keep a plan for each, and look through all of them */
    private void lock(Query question, Stream<Long> keys) {
        var micros = (Number) question.setParameter(1, keys.distinct().sorted().toArray(Long[]::new))
                .getSingleResult();
        DatabaseClock.tell(clock, Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS));
    }

    private void row(UUID round) {
        entities.createNativeQuery(ROW).setParameter(1, round).getResultList();
    }

    /** Two that agree in it would only wait for each other. */
    private static long key(UUID id) {
        return id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 1);
    }
}
