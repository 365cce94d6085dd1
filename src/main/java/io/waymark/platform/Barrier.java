package io.waymark.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Quarkus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Acknowledged means stored. A commit to a file of H2's is in memory first and reaches the disk some time later;
 * {@code WRITE_DELAY=0} writes it at once but never forces it, so a power cut loses it all the same. So answers and
 * signals wait here until the file was written, in a moment of {@link Stillness} after their commit, and forced. PostgreSQL
 * forces each commit itself, and what is in memory only is not meant to last: there nobody waits.
 */
@ApplicationScoped
class Barrier {
    private static final long PATIENCE = 5;

    /** Few transactions take longer. */
    private static final Duration STILL_WITHIN = Duration.ofMillis(250);

    private static final Logger LOG = Logger.getLogger(Barrier.class);

    @Inject
    Database database;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    MeterRegistry figures;

    final Stillness stillness = new Stillness(STILL_WITHIN);
    private Timer forced;
    private GroupSync group;
    private Acknowledged acknowledged;
    private Connection own;
    private volatile boolean stopped;

    @PostConstruct
    void begin() throws IOException {
        forced = figures.timer("waymark.forced");
        if (!database.isFile()) return;
        acknowledged = new Acknowledged(database.file());
        group = new GroupSync("barrier", this::force);
    }

    @PreDestroy
    void end() throws SQLException, IOException {
        stopped = true;
        if (group == null) return;
        group.close();
        letGo();
        acknowledged.close();
    }

    /** Counts the caller's transaction among those that change something, until it ends; waits while the file is written. */
    void changing() {
        if (group == null || transactions.getTransactionKey() == null) return;
        var change = stillness.begin();
        if (change == null) return;
        try {
            transactions.registerInterposedSynchronization(new Ending(change, group));
        } catch (RuntimeException over) {
            change.end(); // it was rolled back behind the caller's back
            throw over;
        }
    }

    /** What nobody waits for is written soon as well: after a while H2 would do it itself, at any moment. */
    private record Ending(Stillness.Change change, GroupSync group) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            change.end();
            group.soon();
        }
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
            forced.recordCallable(this::writeAndForce);
        } catch (Exception failed) {
            if (!stopped && own != null && H2File.isGivenUp(own)) giveUp(failed);
            letGo();
            throw failed;
        }
    }

    /** H2 would open the file anew, whatever state it finds; only a start looks whether that holds all that was acknowledged. */
    private void giveUp(Exception why) {
        stopped = true;
        LOG.fatal(
                "H2 has given its file up, so this process ends. Start it again: it looks first whether all is there.",
                why);
        Quarkus.asyncExit(1);
    }

    private Void writeAndForce() throws Exception {
        H2File.await(own);
        stillness.during(() -> H2File.write(own));
        var stored = H2File.force(own);
        if (stopped) throw new InterruptedException(); // H2 keeps to itself that it was not waited for
        acknowledged.note(stored);
        return null;
    }

    private void letGo() throws SQLException {
        var gone = own;
        own = null; // also where it cannot even be closed: the next is a new one
        if (gone != null) gone.close();
    }
}
