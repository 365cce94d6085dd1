package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.DatabaseWire;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of two nodes is cut off from the database without a word, in the middle of a transaction: nobody is told that it is
 * gone, as behind a firewall that drops everything.
 */
@EnabledIf("io.waymark.support.Postgres#isChosen")
class SilentDatabaseIT {
    private static final Duration SILENCE = Duration.ofSeconds(30);
    /** The server ends a transaction that is idle for 6 s; who waits for its lock asks again every 3 s. */
    private static final Duration LOCK_IS_FREE = Duration.ofSeconds(10);
    /** Until a caller at the node that is cut off is told to come again: 10 s, and what it waited for before. */
    private static final Duration ANSWERED = Duration.ofSeconds(20);

    private static final Duration UNTOUCHED = Duration.ofSeconds(3);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(12);

    @TempDir
    Path data;

    private final ExecutorService people = Executors.newCachedThreadPool();

    @Test
    void whoIsCutOffHoldsNobodyUp() throws Exception {
        try (var server = Postgres.begin();
                var wire = new DatabaseWire(server.getPort());
                var cutOff = App.start(data, Postgres.settings(wire.port()));
                var other = App.start(data, Postgres.settings(server))) {
            var workshop = Rehearsal.begin(other, 8);
            var held = workshop.open(other, "VOTE", 3600);
            var free = workshop.open(other, "VOTE", 3600);
            var waiting = vote(cutOff, held, workshop.participants().subList(0, 4));
            var untouched = vote(other, free, workshop.participants().subList(4, 8));
            App.pause(2000);
            silenceInTransaction(server, wire);
            long since = System.nanoTime();
            workshop.close(other, held);
            assertThat(since(since)).as("until its locks are free").isLessThan(LOCK_IS_FREE);
            App.pause(SILENCE.minus(since(since)).toMillis());
            wire.recover();
            long recovered = System.nanoTime();
            workshop.close(cutOff, free);
            assertThat(since(recovered)).as("until it is back").isLessThan(BACK_WITHIN);
            assertThat(slowest(untouched)).as("where nothing was cut off").isLessThan(UNTOUCHED);
            assertThat(slowest(waiting)).as("at the node that was").isLessThan(ANSWERED);
        }
    }

    private List<Future<Duration>> vote(App app, String round, List<String> tokens) {
        Stream<Callable<Duration>> votes = tokens.stream().map(token -> () -> slowest(app, round, token));
        return votes.map(people::submit).toList();
    }

    /** Votes until the round is over; how long it waited for an answer at most. */
    private static Duration slowest(App app, String round, String token) {
        var slowest = Duration.ZERO;
        for (; ; ) {
            long sent = System.nanoTime();
            int status = app.put(token, "/rounds/" + round + "/votes/R1", "{\"choice\":\"AGREE\"}")
                    .status();
            if (since(sent).compareTo(slowest) > 0) slowest = since(sent);
            if (status == 409) return slowest;
            assertThat(status).isIn(200, 503);
            if (status == 503) App.pause(100);
        }
    }

    private static Duration slowest(List<Future<Duration>> votes) throws Exception {
        var slowest = Duration.ZERO;
        for (var one : votes) {
            var took = one.get(60, TimeUnit.SECONDS);
            if (took.compareTo(slowest) > 0) slowest = took;
        }
        return slowest;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** At a moment in which a transaction has begun that has a lock and cannot end. */
    private static void silenceInTransaction(EmbeddedPostgres server, DatabaseWire wire) throws SQLException {
        for (int i = 0; i < 50; i++) {
            wire.fallSilent();
            App.pause(300);
            if (locks(server) > 0) return;
            wire.recover();
            App.pause(150);
        }
        throw new AssertionError("No transaction was caught");
    }

    private static int locks(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_locks join pg_stat_activity using (pid)"
                                + " where locktype = 'advisory' and granted and state = 'idle in transaction'"
                                + " and now() - state_change > interval '250 ms'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
