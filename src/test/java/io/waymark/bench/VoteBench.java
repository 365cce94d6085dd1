package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Votes acknowledged a second over HTTP, held against bare inserts into the same kind of database in the same run, so
 * that a slow machine slows both; and how long a close takes while everybody votes. Run it by
 * {@code ./mvnw verify -Pbench}, with {@code -Ppostgresql} too on PostgreSQL.
 */
class VoteBench {
    private static final int CALLERS = 64;
    /** Seconds; where a machine is slow the second compiler is not done after the default. */
    private static final long WARM_UP = Long.getLong("bench.warm-up", 90);

    private static final long SECONDS = 10;
    private static final int CLOSES = 10;
    private static final int RATE = Integer.getInteger("bench.rate", 1000);
    private static final int WAITING = 256;

    @TempDir
    Path data;

    private final List<Voter> callers = new ArrayList<>();
    private EmbeddedPostgres server;

    @AfterEach
    void stop() throws IOException {
        for (var caller : callers) caller.close();
        if (server != null) server.close();
    }

    @Test
    void votes() throws Exception {
        if (Postgres.isChosen()) server = Postgres.begin();
        var settings = server == null ? Map.<String, String>of() : Postgres.settings(server);
        double rawBefore = raw("before");
        try (var app = App.start(data.resolve("app"), settings)) {
            var workshop = Rehearsal.begin(app, WAITING);
            for (var token : workshop.participants()) callers.add(new Voter(app.port(), token));
            var round = workshop.open(app, "VOTE", 3600);
            votes(round, WARM_UP);
            var before = app.processorTime();
            var votes = votes(round, SECONDS);
            double each = app.processorTime().minus(before).toNanos() / 1e3 / votes.done();
            atRate(round);
            var rate = atRate(round);
            var closes = closes(app, workshop);
            double rawAfter = raw("after");
            Figures.tell("Votes, %s", server == null ? "H2 with the barrier" : "PostgreSQL");
            Figures.tell("  bare inserts: %.0f a second (%.0f, %.0f)", (rawBefore + rawAfter) / 2, rawBefore, rawAfter);
            Figures.tell(
                    "  over HTTP, %d callers: %.0f a second, median %.0f ms, 99 of 100 within %.0f ms",
                    CALLERS, votes.perSecond(), votes.millis(0.5), votes.millis(0.99));
            Figures.tell("  ratio: %.3f", votes.perSecond() / ((rawBefore + rawAfter) / 2));
            Figures.tell("  the application's processor time for each: %.0f microseconds", each);
            Figures.tell(
                    "  at %d a second, as asked: %.0f a second, median %.0f ms, 99 of 100 within %.0f ms",
                    RATE, rate.perSecond(), rate.millis(0.5), rate.millis(0.99));
            Figures.tell(
                    "  close under %d voters, %d closes: median %d ms, longest %d ms",
                    CALLERS, CLOSES, closes.get(CLOSES / 2), closes.get(CLOSES - 1));
            assertThat(votes.failed() + rate.failed()).isZero();
        }
    }

    /** With as many threads as there are callers, on PostgreSQL with 16 connections. */
    private double raw(String name) throws Exception {
        return server == null ? Raw.file(data.resolve("raw-" + name), CALLERS) : Raw.server(server, 16);
    }

    private Load votes(String round, long seconds) throws Exception {
        return Load.forSeconds(seconds, CALLERS, caller -> vote(round, caller));
    }

    /** Once to have all connected and every first vote cast, which costs more. */
    private Load atRate(String round) throws Exception {
        return Load.atRate(RATE, SECONDS, WAITING, caller -> vote(round, caller));
    }

    private boolean vote(String round, Load.Caller caller) throws IOException {
        var key = Rehearsal.KEYS.get(caller.turn() % Rehearsal.KEYS.size());
        var choice = caller.turn() % 2 == 0 ? "AGREE" : "DISAGREE";
        return callers.get(caller.number()).put("/rounds/" + round + "/votes/" + key, "{\"choice\":\"" + choice + "\"}")
                == 200;
    }

    /** Each close of a round in which everybody votes, in milliseconds, sorted. */
    private List<Long> closes(App app, Rehearsal workshop) throws Exception {
        var took = new ArrayList<Long>();
        for (int i = 0; i < CLOSES; i++) {
            var round = workshop.open(app, "VOTE", 600);
            var voting = Executors.newSingleThreadExecutor();
            voting.submit(() -> votes(round, 2));
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
}
