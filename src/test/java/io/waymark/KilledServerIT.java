package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Ledger;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The database server is killed under load and begun again: the application goes on by itself, and nothing is lost. */
@EnabledIf("io.waymark.support.Postgres#isChosen")
class KilledServerIT {
    private static final int KILLS = Integer.getInteger("waymark.kills", 2);
    private static final int PEOPLE = 16;
    private static final Duration BACK_WITHIN = Duration.ofSeconds(5);

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void theApplicationGoesOnAndNothingIsLost() throws Exception {
        var server = Postgres.begin(files, 0);
        try (var app = App.start(data, Postgres.settings(server))) {
            var workshop = Rehearsal.begin(app, PEOPLE);
            var round = workshop.open(app, "VOTE", 3600);
            var ledger = new Ledger();
            var people = Executors.newFixedThreadPool(PEOPLE);
            var votes = workshop.participants().stream()
                    .map(token -> people.submit(() -> ledger.vote(app, round, token)))
                    .toList();
            for (int i = 0; i < KILLS; i++) server = killAndGoOn(server, ledger);
            Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
            await(votes);
            people.shutdown();
            ledger.holdsVotes(app, round, workshop.participants());
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres killAndGoOn(EmbeddedPostgres server, Ledger ledger) throws IOException {
        ledger.await(ledger.acknowledged() + 200);
        Postgres.kill(files);
        App.pause(1000);
        server.close();
        var again = Postgres.begin(files, server.getPort());
        var ready = System.nanoTime();
        int before = ledger.acknowledged();
        ledger.await(before + 1);
        assertThat(Duration.ofNanos(System.nanoTime() - ready))
                .as("until the first is acknowledged again")
                .isLessThan(BACK_WITHIN);
        return again;
    }

    /** Each ends when the round is closed; what was wrong with an answer comes out here. */
    private static void await(List<? extends Future<?>> votes) throws Exception {
        for (var vote : votes) vote.get(60, TimeUnit.SECONDS);
    }
}
