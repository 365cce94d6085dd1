package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand people follow a workshop live: what a stream costs, and who suffers from those that stall or all come back. */
class StreamBench {
    private static final int STREAMS = Integer.getInteger("bench.streams", 10_000);
    private static final int PEOPLE = 100;
    private static final int VOTERS = 256;
    private static final int MINUTES = Integer.getInteger("bench.minutes", 10);
    /** Streams that are being opened at the same time, where nobody is in a hurry. */
    private static final int AT_ONCE = 100;

    @TempDir
    Path data;

    private EmbeddedPostgres server;

    @AfterEach
    void stop() throws IOException {
        if (server != null) server.close();
    }

    @Test
    void streams() throws Exception {
        try (var app = App.start(data, Map.of())) {
            var workshop = Rehearsal.begin(app, PEOPLE);
            var round = closed(app, workshop);
            app.tidy();
            long before = app.kilobytes();
            try (var streams = new Streams(app, workshop, STREAMS, 0)) {
                double opened = streams.open(AT_ONCE);
                App.pause(2000);
                long untidy = (app.kilobytes() - before) / STREAMS;
                app.tidy();
                long each = (app.kilobytes() - before) / STREAMS;
                Figures.tell("Streams");
                Figures.tell(
                        "  %d opened in %.1f s, %d kB of memory each (%d with what opening them left behind)",
                        STREAMS, opened, each, untidy);
                streams.watch();
                reveal(app, workshop, round);
                Figures.tell("  a reveal has reached the last after %.3f s", streams.reached(1));
            }
        }
    }

    /** F15: a tenth of them never read. */
    @Test
    void streamsThatNobodyReads() throws Exception {
        try (var app = App.start(data, Map.of())) {
            var workshop = Rehearsal.begin(app, PEOPLE);
            try (var streams = new Streams(app, workshop, STREAMS * 9 / 10, STREAMS / 10)) {
                streams.open(AT_ONCE);
                App.pause(2000);
                long before = app.kilobytes();
                double longest = 0;
                for (int i = 0; i < 20; i++) {
                    var round = closed(app, workshop);
                    App.pause(1500);
                    streams.watch();
                    reveal(app, workshop, round);
                    longest = Math.max(longest, streams.reached(.99));
                }
                Figures.tell("Streams, a tenth of which nobody reads, 20 reveals");
                Figures.tell(
                        "  99 of 100 of the others within %.3f s at most; %d MB more memory",
                        longest, (app.kilobytes() - before) / 1024);
                assertThat(longest).isLessThan(5);
            }
        }
    }

    /** F16: all connections break and all come back at once, while people vote. */
    @Test
    void streamsThatAllComeBackAtOnce() throws Exception {
        try (var app = App.start(data, Map.of())) {
            var workshop = Rehearsal.begin(app, PEOPLE);
            var round = workshop.open(app, "VOTE", 3600);
            try (var streams = new Streams(app, workshop, STREAMS, 0)) {
                streams.open(AT_ONCE);
            }
            var answers = new ConcurrentHashMap<Integer, Integer>();
            var over = new AtomicBoolean();
            var voters = Executors.newFixedThreadPool(4);
            var done = new CountDownLatch(4);
            for (int i = 0; i < 4; i++) {
                int voter = i;
                voters.execute(() -> {
                    while (!over.get()) {
                        var token = workshop.participants().get(voter);
                        var answer = app.put(token, "/rounds/" + round + "/votes/R1", "{\"choice\":\"AGREE\"}");
                        answers.merge(answer.status(), 1, Integer::sum);
                    }
                    done.countDown();
                });
            }
            try (var streams = new Streams(app, workshop, STREAMS, 0)) {
                double back = streams.open(STREAMS);
                over.set(true);
                done.await();
                Figures.tell("Streams that all come back at once");
                Figures.tell("  %d are back after %.1f s; votes meanwhile by status: %s", STREAMS, back, answers);
                assertThat(answers).containsOnlyKeys(200);
            } finally {
                voters.shutdownNow();
            }
        }
    }

    /** Ten thousand follow while a thousand votes a second come in, for ten minutes; now and then a result is revealed. */
    @Test
    void streamsWhilePeopleVote() throws Exception {
        if (Postgres.isChosen()) server = Postgres.begin();
        try (var app = App.start(data, server == null ? Map.of() : Postgres.settings(server))) {
            var workshop = Rehearsal.begin(app, VOTERS);
            var round = workshop.open(app, "VOTE", 7200);
            var callers = new ArrayList<Voter>();
            for (var token : workshop.participants()) callers.add(new Voter(app.port(), token));
            votes(callers, round, 20);
            try (var streams = new Streams(app, workshop, STREAMS, 0)) {
                streams.open(AT_ONCE);
                var voting = Executors.newSingleThreadExecutor();
                var votes = voting.submit(() -> votes(callers, round, MINUTES * 60));
                var slowest = new ArrayList<Double>();
                while (!votes.isDone()) {
                    var other = closed(app, workshop);
                    App.pause(2000);
                    streams.watch("results");
                    reveal(app, workshop, other);
                    slowest.add(streams.reached(.99));
                    App.pause(13_000);
                }
                voting.shutdown();
                Collections.sort(slowest);
                Figures.tell("Streams while people vote, %s", server == null ? "H2" : "PostgreSQL");
                Figures.tell(
                        "  %d streams, %.0f votes a second for %d minutes: median %.0f ms, 99 of 100 within %.0f ms; %d"
                                + " failed",
                        STREAMS,
                        votes.get().perSecond(),
                        MINUTES,
                        votes.get().millis(.5),
                        votes.get().millis(.99),
                        votes.get().failed());
                Figures.tell(
                        "  %d reveals: 99 of 100 streams within %.3f s (median), %.3f s (slowest); memory %d MB",
                        slowest.size(),
                        slowest.get(slowest.size() / 2),
                        slowest.get(slowest.size() - 1),
                        app.kilobytes() / 1024);
                assertThat(votes.get().failed()).isZero();
            } finally {
                for (var caller : callers) caller.close();
            }
        }
    }

    private static Load votes(List<Voter> callers, String round, int seconds) throws Exception {
        return Load.atRate(1000, seconds, callers.size(), caller -> {
            var key = Rehearsal.KEYS.get(caller.turn() % Rehearsal.KEYS.size());
            var choice = caller.turn() % 2 == 0 ? "AGREE" : "DISAGREE";
            return callers.get(caller.number())
                            .put("/rounds/" + round + "/votes/" + key, "{\"choice\":\"" + choice + "\"}")
                    == 200;
        });
    }

    private static String closed(App app, Rehearsal workshop) {
        var round = workshop.open(app, "VOTE", 3600);
        Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
        return round;
    }

    private static void reveal(App app, Rehearsal workshop, String round) {
        Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/reveal", "{}"), 200);
    }
}
