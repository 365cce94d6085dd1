package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.GroupSync;
import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Votes acknowledged a second over HTTP, held against bare inserts into the same kind of database with the same barrier
 * in the same run, so that a slow machine slows both; and how long a close takes while everybody votes. Run it by
 * {@code ./mvnw verify -Pbench}; it prints its figures and writes them to {@code target/bench.txt}.
 */
class VoteBench {
    private static final int CALLERS = 64;
    private static final long WARM_UP = 60;
    private static final long SECONDS = 10;
    private static final int CLOSES = 10;

    @TempDir
    Path data;

    @Test
    void votes() throws Exception {
        var report = new ArrayList<String>();
        double before = inserts("before");
        try (var app = App.start(data.resolve("app"), Map.of())) {
            var workshop = Rehearsal.begin(app, CALLERS);
            var round = workshop.open(app, "VOTE", 3600);
            votes(app, workshop, round, WARM_UP);
            double votes = votes(app, workshop, round, SECONDS);
            var closes = closes(app, workshop);
            double after = inserts("after");
            double raw = (before + after) / 2;
            report.add(line(
                    "Bare inserts, %d threads, same barrier: %.0f a second (%.0f, %.0f)", CALLERS, raw, before, after));
            report.add(line("Votes over HTTP, %d callers: %.0f a second", CALLERS, votes));
            report.add(line("Ratio: %.3f", votes / raw));
            report.add(line(
                    "Close under %d voters, %d closes: median %d ms, longest %d ms",
                    CALLERS, CLOSES, closes.get(CLOSES / 2), closes.get(CLOSES - 1)));
            assertThat(votes).isPositive();
        }
        report.forEach(System.out::println);
        Files.write(Path.of("target", "bench.txt"), report);
    }

    private static String line(String format, Object... figures) {
        return String.format(Locale.ROOT, format, figures);
    }

    private static double votes(App app, Rehearsal workshop, String round, long seconds) throws Exception {
        return inParallel(seconds, caller -> {
            var key = Rehearsal.KEYS.get(caller.turn() % Rehearsal.KEYS.size());
            var choice = caller.turn() % 2 == 0 ? "AGREE" : "DISAGREE";
            var token = workshop.participants().get(caller.number());
            return app.put(token, "/rounds/" + round + "/votes/" + key, "{\"choice\":\"" + choice + "\"}")
                            .status()
                    == 200;
        });
    }

    /** Each close of a round in which everybody votes, in milliseconds, sorted. */
    private static List<Long> closes(App app, Rehearsal workshop) throws Exception {
        var took = new ArrayList<Long>();
        for (int i = 0; i < CLOSES; i++) {
            var round = workshop.open(app, "VOTE", 600);
            var voting = Executors.newSingleThreadExecutor();
            voting.submit(() -> votes(app, workshop, round, 2));
            App.pause(1000);
            long from = System.nanoTime();
            Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
            took.add(Duration.ofNanos(System.nanoTime() - from).toMillis());
            voting.shutdown();
            assertThat(voting.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        Collections.sort(took);
        return took;
    }

    private double inserts(String name) throws Exception {
        var url = "jdbc:h2:file:" + data.resolve("raw-" + name) + ";DB_CLOSE_ON_EXIT=FALSE";
        try (var admin = DriverManager.getConnection(url);
                var group = new GroupSync("raw", () -> admin.createStatement().execute("checkpoint sync"))) {
            admin.createStatement()
                    .execute("create table vote (id uuid primary key, round uuid, member uuid, recommendation"
                            + " varchar(12), choice varchar(20), unique (round, recommendation, member))");
            var connections = new ArrayList<Connection>();
            for (int i = 0; i < CALLERS; i++) connections.add(DriverManager.getConnection(url));
            Work insert = caller -> {
                try (var statement = connections
                        .get(caller.number())
                        .prepareStatement("insert into vote values (?, ?, ?, 'R1', 'AGREE')")) {
                    for (int i = 1; i <= 3; i++) statement.setObject(i, UUID.randomUUID());
                    statement.executeUpdate();
                }
                group.now().get();
                return true;
            };
            inParallel(3, insert);
            return inParallel(SECONDS, insert);
        }
    }

    private record Caller(int number, int turn) {}

    private interface Work {
        boolean once(Caller caller) throws Exception;
    }

    /** @return how many a second were done */
    private static double inParallel(long seconds, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(CALLERS);
        var done = new LongAdder();
        var go = new CountDownLatch(1);
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        for (int i = 0; i < CALLERS; i++) {
            int number = i;
            pool.submit(() -> {
                go.await();
                for (int turn = 0; System.nanoTime() < until; turn++)
                    if (work.once(new Caller(number, turn))) done.increment();
                return null;
            });
        }
        go.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(seconds + 60, TimeUnit.SECONDS)).isTrue();
        return (double) done.sum() / seconds;
    }
}
