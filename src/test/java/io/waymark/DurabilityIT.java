package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Ledger;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Acknowledged means stored: the packaged application is killed under load and started again, and everything that was
 * acknowledged is read back. {@code -Psoak} does it many times, {@code -Ppostgresql} on PostgreSQL.
 */
class DurabilityIT {
    private static final int KILLS =
            Integer.getInteger(Postgres.isChosen() ? "waymark.node-kills" : "waymark.kills", 2);
    private static final int PEOPLE = Integer.getInteger("waymark.people", 16);
    private static final Duration OPENS_WITHIN = Duration.ofSeconds(Integer.getInteger("waymark.opens-within", 60));

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
            for (int i = 0; i < KILLS; i++) {
                var scene = Scene.begin(app, workshop);
                scene.playUntilKilled(app, workshop, 2000 - 150 * (i % 5));
                app = open(settings);
                scene.isWhole(app, workshop);
                scene.ledger.sendAgain(app);
                scenes.add(scene);
            }
            for (var scene : scenes) scene.isWhole(app, workshop);
        } finally {
            app.close();
        }
    }

    private App open(Map<String, String> settings) {
        var begin = System.nanoTime();
        var app = App.start(data, settings);
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .as("until it is ready again")
                .isLessThan(OPENS_WITHIN);
        return app;
    }

    /** What happened between two kills. Later ones must not take it away either. */
    private record Scene(String votes, String comments, Ledger ledger) {
        static Scene begin(App app, Rehearsal workshop) {
            return new Scene(workshop.open(app, "VOTE", 600), workshop.open(app, "COMMENT", 600), new Ledger());
        }

        private void playUntilKilled(App app, Rehearsal workshop, long after) throws InterruptedException {
            var people = Executors.newFixedThreadPool(PEOPLE);
            voters(workshop).forEach(me -> people.submit(() -> untilGone(() -> ledger.vote(app, votes, me))));
            authors(workshop).forEach(me -> people.submit(() -> untilGone(() -> ledger.comment(app, comments, me))));
            ledger.await(100);
            App.pause(after);
            app.kill();
            people.shutdown();
            assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        private void isWhole(App app, Rehearsal workshop) {
            ledger.holdsVotes(app, votes, voters(workshop));
            ledger.holdsComments(app, comments, authors(workshop));
        }

        private static List<String> voters(Rehearsal workshop) {
            return workshop.participants().subList(0, PEOPLE / 2);
        }

        private static List<String> authors(Rehearsal workshop) {
            return workshop.participants().subList(PEOPLE / 2, PEOPLE);
        }
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
