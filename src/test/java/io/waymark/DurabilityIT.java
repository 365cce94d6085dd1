package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.waymark.support.App;
import io.waymark.support.CutClose;
import io.waymark.support.KilledFile;
import io.waymark.support.Ledger;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Acknowledged means stored: the packaged application is killed under load and started again, and everything that was
 * acknowledged is read back, and what was not is there whole or not at all; a round that was just being closed has one
 * result or none. {@code -Psoak} does it many times, {@code -Ppostgresql} on PostgreSQL.
 */
class DurabilityIT {
    private static final int KILLS =
            Integer.getInteger(Postgres.isChosen() ? "waymark.node-kills" : "waymark.kills", 2);
    private static final int PEOPLE = Integer.getInteger("waymark.people", 16);
    private static final Duration OPENS_WITHIN = Duration.ofSeconds(Integer.getInteger("waymark.opens-within", 60));

    /** What a close takes at most under this load, in milliseconds, as far as nobody has seen one; and on a slow machine. */
    private static final int CLOSE_TAKES = 400;

    private static final int FASTEST_CLOSE = 20;
    private static final int SLOWEST_CLOSE = 5000;

    /** So many kills that some come at each moment of a close. */
    private static final int MANY = 50;

    private static final Random LOT = new Random(28);
    private static final Duration NEAR = Duration.ofMillis(300);

    @TempDir
    Path data;

    private EmbeddedPostgres server;

    @AfterEach
    void stop() throws IOException {
        if (server != null) server.close();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        var settings = settings();
        var app = App.start(data, settings);
        try {
            var workshop = Rehearsal.begin(app, PEOPLE);
            var scenes = new ArrayList<Scene>();
            int closeTakes = CLOSE_TAKES;
            for (int i = 0; i < KILLS; i++) {
                var scene = Scene.begin(app, workshop);
                scene.playUntilKilled(app, workshop, 2000 - 150 * (i % 5), closeTakes);
                if (server == null) KilledFile.holdsWholeTransactions(data);
                var begin = System.nanoTime();
                app = App.start(data, settings);
                assertIsSoon(Duration.ofNanos(System.nanoTime() - begin));
                scene.isWhole(app, workshop);
                scene.ledger.sendAgain(app);
                scenes.add(scene);
                closeTakes = closer(closeTakes, scene.close().ending());
            }
            for (var scene : scenes) scene.isWhole(app, workshop);
            if (KILLS >= MANY)
                assertThat(scenes)
                        .extracting(scene -> scene.close().ending())
                        .as("some died before the close was done, some after it")
                        .contains(CutClose.Ending.UNDONE)
                        .containsAnyOf(CutClose.Ending.DONE, CutClose.Ending.TOLD);
        } finally {
            app.close();
        }
    }

    /** The next kill comes sooner after a close that was told, and later after one that was not done: about when it commits. */
    private static int closer(int closeTakes, CutClose.Ending ending) {
        return switch (ending) {
            case UNDONE -> Math.min(closeTakes * 5 / 4, SLOWEST_CLOSE);
            case DONE -> closeTakes;
            case TOLD -> Math.max(closeTakes * 4 / 5, FASTEST_CLOSE);
        };
    }

    private static void assertIsSoon(Duration ready) {
        assertThat(ready).as("until it is ready again").isLessThan(OPENS_WITHIN);
    }

    /** What happened between two kills. Later ones must not take it away either. */
    private record Scene(String votes, String comments, Ledger ledger, CutClose close) {
        static Scene begin(App app, Rehearsal workshop) {
            var close = new CutClose(app, workshop, voters(workshop));
            return new Scene(workshop.open(app, "VOTE", 600), workshop.open(app, "COMMENT", 600), new Ledger(), close);
        }

        private void playUntilKilled(App app, Rehearsal workshop, long after, int closeTakes) throws Exception {
            var people = Executors.newCachedThreadPool();
            var sending = new ArrayList<Future<?>>();
            for (var me : voters(workshop))
                sending.add(people.submit(() -> untilGone(() -> ledger.vote(app, votes, me))));
            for (var me : authors(workshop))
                sending.add(people.submit(() -> untilGone(() -> ledger.comment(app, comments, me))));
            for (var me : voters(workshop)) sending.add(people.submit(() -> untilGone(() -> close.vote(app, me))));
            ledger.await(100);
            close.await();
            App.pause(after);
            sending.add(people.submit(() -> close.close(app)));
            App.pause(LOT.nextInt(closeTakes));
            app.kill();
            people.shutdown();
            assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            for (var each : sending) each.get();
        }

        private void isWhole(App app, Rehearsal workshop) {
            ledger.holdsVotes(app, votes, voters(workshop));
            ledger.holdsComments(app, comments, authors(workshop));
            close.isWhole(app);
        }

        private static List<String> voters(Rehearsal workshop) {
            return workshop.participants().subList(0, PEOPLE / 2);
        }

        private static List<String> authors(Rehearsal workshop) {
            return workshop.participants().subList(PEOPLE / 2, PEOPLE);
        }
    }

    /** Away for longer than half a minute, it comes back paused: nobody loses the time in which nobody could answer. */
    @Test
    @EnabledIfSystemProperty(named = "waymark.absence", matches = "true", disabledReason = "it takes a minute: -Psoak")
    void anOpenRoundComesBackPausedWithTheTimeThatWasLeft() throws Exception {
        var settings = settings();
        var app = App.start(data, settings);
        try {
            var workshop = Rehearsal.begin(app, 1);
            var me = workshop.participants().get(0);
            var round = workshop.open(app, "VOTE", 600);
            var closesAt = instant(view(app, workshop, round), "closesAt");
            App.pause(20_000);
            Rehearsal.done(app.put(me, "/rounds/" + round + "/votes/R1", "{\"choice\":\"AGREE\"}"), 200);
            var left = Duration.between(Instant.now(), closesAt);
            app.kill();
            App.pause(35_000);
            app = App.start(data, settings);
            var paused = view(app, workshop, round);
            assertThat(paused.path("state").asText()).isEqualTo("PAUSED");
            assertThat(app.put(me, "/rounds/" + round + "/votes/R1", "{\"choice\":\"DISAGREE\"}")
                            .status())
                    .isEqualTo(409);
            var resumed = Rehearsal.done(app.insist(workshop.facilitator(), "/rounds/" + round + "/resume", "{}"), 200);
            var leftNow = Duration.between(instant(resumed, "serverTime"), instant(resumed, "closesAt"));
            assertThat(leftNow).isBetween(left.minus(NEAR), left.plus(NEAR));
            var mine = Rehearsal.done(app.get(me, "/rounds/" + round + "/mine"), 200);
            assertThat(mine.path("votes").findValuesAsText("choice")).containsExactly("AGREE");
        } finally {
            app.close();
        }
    }

    private static JsonNode view(App app, Rehearsal workshop, String round) {
        return Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round), 200);
    }

    private static Instant instant(JsonNode view, String field) {
        return Instant.parse(view.path(field).asText());
    }

    private static void untilGone(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException gone) {
            // killed, as intended
        }
    }

    private Map<String, String> settings() {
        if (!Postgres.isChosen()) return Map.of();
        server = Postgres.begin();
        return Postgres.settings(server);
    }
}
