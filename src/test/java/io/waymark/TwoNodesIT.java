package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Ledger;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one server: what one is told the other shows, and where one dies the other goes on. */
@EnabledIf("io.waymark.support.Postgres#isChosen")
class TwoNodesIT {
    private static final int PEOPLE = 8;

    @TempDir
    Path data;

    @Test
    void theOtherNodeGoesOnAndCloses() throws Exception {
        try (var server = Postgres.begin();
                var first = App.start(data, Postgres.settings(server))) {
            var workshop = Rehearsal.begin(first, PEOPLE);
            var before = workshop.open(first, "VOTE", 600);
            try (var second = App.start(data, Postgres.settings(server))) {
                assertThat(state(second, workshop).path("round").path("state").asText())
                        .as("a second node that starts pauses nothing")
                        .isEqualTo("OPEN");
                bothAgree(first, second, workshop, before);
                killTheFirst(first, second, workshop);
            }
        }
    }

    private static void killTheFirst(App first, App second, Rehearsal workshop) throws InterruptedException {
        var round = workshop.open(first, "VOTE", 10);
        var ledger = new Ledger();
        var people = Executors.newFixedThreadPool(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            var token = workshop.participants().get(i);
            var node = i % 2 == 0 ? first : second;
            people.submit(() -> untilGone(() -> ledger.vote(node, round, token)));
        }
        App.pause(2000);
        first.kill();
        people.shutdown();
        assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        closed(second, workshop, round);
        assertThat(ledger.acknowledged()).isGreaterThan(PEOPLE);
        ledger.holdsVotes(second, round, workshop.participants());
    }

    /** What happens at one node is in the other's state, under the same version, within a second or so. */
    private static void bothAgree(App first, App second, Rehearsal workshop, String round) {
        var before = state(second, workshop).path("v").asLong();
        var token = workshop.participants().get(0);
        Rehearsal.done(first.put(token, "/rounds/" + round + "/done", "{\"done\":true}"), 200);
        for (int i = 0; i < 40 && state(second, workshop).path("v").asLong() == before; i++) App.pause(50);
        var told = state(second, workshop);
        assertThat(told.path("v").asLong())
                .isGreaterThan(before)
                .isEqualTo(state(first, workshop).path("v").asLong());
        assertThat(told.path("progress").path("done").asInt()).isEqualTo(1);
        for (int i = 0; i < 80 && present(second, workshop) == 0; i++) App.pause(100);
        assertThat(present(second, workshop)).as("seen by the first node only").isPositive();
    }

    private static int present(App node, Rehearsal workshop) {
        return state(node, workshop).path("progress").path("present").asInt();
    }

    private static com.fasterxml.jackson.databind.JsonNode state(App node, Rehearsal workshop) {
        return Rehearsal.done(node.get(workshop.facilitator(), "/workshops/" + workshop.id() + "/state"), 200);
    }

    private static void closed(App node, Rehearsal workshop, String round) {
        for (int i = 0; i < 100; i++) {
            var view = Rehearsal.done(node.get(workshop.facilitator(), "/rounds/" + round), 200);
            if (view.path("state").asText().equals("CLOSED")) return;
            App.pause(200);
        }
        throw new AssertionError("Nobody closed the round");
    }

    private static void untilGone(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException gone) {
            // the node was killed, as intended
        }
    }
}
