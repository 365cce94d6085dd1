package io.waymark.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Acknowledged means stored. A commit to a file of H2's is in memory first and reaches the disk half a second later;
 * {@code WRITE_DELAY=0} writes it at once but never forces it, so a power cut loses it all the same. So answers and
 * signals wait here for a {@code CHECKPOINT SYNC} that began after their commit. PostgreSQL forces each commit itself,
 * and what is in memory only is not meant to last: there nobody waits.
 */
@ApplicationScoped
class Barrier {
    private static final long PATIENCE = 5;
    private static final Logger LOG = Logger.getLogger(Barrier.class);

    @Inject
    Database database;

    @Inject
    MeterRegistry figures;

    private Timer forced;
    private GroupSync group;
    private Connection own;
    private volatile boolean stopped;

    @PostConstruct
    void begin() {
        forced = figures.timer("waymark.forced");
        if (database.isFile()) group = new GroupSync("barrier", this::force);
    }

    @PreDestroy
    void end() throws SQLException {
        stopped = true;
        if (group != null) group.close();
        letGo();
    }

    /**
     * Ends when all that was committed is stored; fails with {@link NotStored} where that fails or takes longer than 5 s, and
     * it may be stored nevertheless.
     */
    CompletableFuture<Void> stored() {
        if (group == null) return CompletableFuture.completedFuture(null);
        return group.now().copy().orTimeout(PATIENCE, TimeUnit.SECONDS).exceptionally(failed -> {
            LOG.error("What was committed could not be forced to the disk", failed);
            throw NotStored.notForced();
        });
    }

    /** Tells something once all that was committed is stored, at once where nothing needs to be waited for. */
    void afterwards(Runnable tell) {
        if (group == null) tell.run();
        else follow(tell);
    }

    private void follow(Runnable tell) {
        group.soon().whenComplete((stored, failed) -> {
            if (failed == null) tell.run();
            else if (!stopped)
                CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(() -> follow(tell));
        });
    }

    /** On a connection beside the pool: that all of those are taken says nothing about the disk. */
    private void force() throws Exception {
        try {
            if (own == null) own = database.connect();
            forced.recordCallable(() -> force(own));
        } catch (Exception failed) {
            letGo();
            throw failed;
        }
    }

    private void letGo() throws SQLException {
        var gone = own;
        own = null; // also where it cannot even be closed: the next is a new one
        if (gone != null) gone.close();
    }

    /** All that was committed before, on any connection: {@code checkpoint} alone would leave it with the system. */
    static boolean force(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.execute("checkpoint sync");
        }
    }
}
