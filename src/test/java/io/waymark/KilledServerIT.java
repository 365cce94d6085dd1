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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The database server is killed under load and begun again: the application goes on by itself, nothing is lost, and what is
 * sent again with its key is stored once.
 */
@EnabledIf("io.waymark.support.Postgres#isChosen")
class KilledServerIT {
    private static final int KILLS = Integer.getInteger("waymark.server-kills", 2);
    private static final int PEOPLE = Integer.getInteger("waymark.people", 16);
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
            var voters = workshop.participants().subList(0, PEOPLE / 2);
            var authors = workshop.participants().subList(PEOPLE / 2, PEOPLE);
            var people = Executors.newCachedThreadPool();
            var sending = new ArrayList<Future<?>>();
            var ledger = new Ledger();
            var votes = workshop.open(app, "VOTE", 3600);
            voters.forEach(me -> sending.add(people.submit(() -> ledger.vote(app, votes, me))));
            var comments = new ArrayList<String>();
            for (int i = 0; i < KILLS; i++) {
                var round = workshop.open(app, "COMMENT", 3600);
                comments.add(round);
                authors.forEach(me -> sending.add(people.submit(() -> ledger.comment(app, round, me))));
                server = killAndGoOn(server, ledger);
                workshop.close(app, round);
            }
            workshop.close(app, votes);
            await(sending);
            people.shutdown();
            ledger.holdsVotes(app, votes, voters);
            for (var round : comments) ledger.holdsComments(app, round, authors);
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
    private static void await(List<Future<?>> sending) throws Exception {
        for (var one : sending) one.get(60, TimeUnit.SECONDS);
    }
}
