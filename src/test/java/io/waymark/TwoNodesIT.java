package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Ledger;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.waymark.support.Stream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
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
                whatIsSentAgainAtTheOtherIsStoredOnce(first, second, workshop);
                whoIsGoneAtOneIsGoneAtTheOther(first, second, workshop);
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

    /** The answer of the first never came: the other says the same. */
    private static void whatIsSentAgainAtTheOtherIsStoredOnce(App first, App second, Rehearsal workshop) {
        var me = workshop.participants().get(0);
        var round = workshop.open(first, "COMMENT", 600);
        var path = "/rounds/" + round + "/comments";
        var comment = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}";
        var key = UUID.randomUUID().toString();
        var stored = Rehearsal.done(first.post(me, path, comment, key), 201);
        assertThat(Rehearsal.done(second.post(me, path, comment, key), 201)).isEqualTo(stored);
        var mine = Rehearsal.done(second.get(me, "/rounds/" + round + "/mine"), 200);
        assertThat(mine.path("comments").findValuesAsText("id"))
                .containsExactly(stored.path("id").asText());
    }

    /** Who signs out and who is removed at the first: no answer of the other's is for them, and their streams end. */
    private static void whoIsGoneAtOneIsGoneAtTheOther(App first, App second, Rehearsal workshop) {
        var leaver = workshop.join(first, "Lea Leaver");
        var removed = workshop.join(first, "Rem Removed");
        try (var ofLeaver = Stream.open(second, leaver, workshop.id());
                var ofRemoved = Stream.open(second, removed, workshop.id())) {
            Rehearsal.done(first.delete(leaver, "/tokens/current"), 204);
            assertThat(second.get(leaver, "/me").status()).isEqualTo(401);
            var member = Rehearsal.done(second.get(removed, "/workshops/" + workshop.id() + "/members/mine"), 200);
            var path = "/workshops/" + workshop.id() + "/members/"
                    + member.path("id").asText();
            Rehearsal.done(first.patch(workshop.facilitator(), path, "{\"removed\":true}"), 200);
            assertThat(second.get(removed, "/workshops/" + workshop.id() + "/state")
                            .status())
                    .isEqualTo(404);
            assertThat(ofLeaver.ends()).as("within five seconds").isTrue();
            assertThat(ofRemoved.ends()).isTrue();
        }
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
