package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.waymark.support.WrongClock;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nodes on one server, one of which is an hour ahead, one an hour behind until its clock is set two hours on in
 * mid-round: none refuses early or takes late, all tell the same time, and where one is killed the others close.
 */
@EnabledIf("io.waymark.support.Postgres#isChosen")
class WrongClocksIT {
    private static final int PEOPLE = 9;
    private static final int SECONDS = 12;
    private static final Duration GRACE = Duration.ofMillis(1500);
    /** How far two readings of the same clock may lie apart here, with the way of an answer between them. */
    private static final Duration NEAR = Duration.ofMillis(400);

    @TempDir
    Path data;

    /** A vote as its sender saw it, by the right clock. */
    private record Sent(Instant sent, Instant answered, int status) {}

    @Test
    void nobodyIsRefusedEarlyOrTakenLate() throws Exception {
        var ahead = new WrongClock(data.resolve("ahead"), 1);
        var behind = new WrongClock(data.resolve("behind"), -1);
        try (var server = Postgres.begin();
                var right = App.start(data, Postgres.settings(server));
                var early = App.start(data, both(Postgres.settings(server), ahead));
                var late = App.start(data, both(Postgres.settings(server), behind))) {
            var workshop = Rehearsal.begin(early, PEOPLE);
            var nodes = List.of(right, early, late);
            var round = workshop.open(late, "VOTE", SECONDS);
            agree(nodes, workshop, round);
            var votes = vote(nodes, workshop, round);
            App.pause(3000);
            behind.set(1);
            App.pause(2000);
            agree(nodes, workshop, round);
            right.kill();
            var over = over(early, workshop, round);
            judge(votes, Instant.parse(over.path("closesAt").asText()));
            assertThat(over(late, workshop, round)).isEqualTo(over);
        }
    }

    private static Map<String, String> both(Map<String, String> server, WrongClock clock) {
        var all = new HashMap<>(server);
        all.putAll(clock.settings());
        return all;
    }

    /** All tell the server's time, and how much is left by it. */
    private static void agree(List<App> nodes, Rehearsal workshop, String round) {
        for (var node : nodes) {
            var view = round(node, workshop, round);
            assertThat(Duration.between(Instant.parse(view.path("serverTime").asText()), Instant.now())
                            .abs())
                    .isLessThan(NEAR);
            assertThat(view.path("closesAt").asText())
                    .isEqualTo(round(nodes.get(0), workshop, round)
                            .path("closesAt")
                            .asText());
        }
    }

    /** Everybody votes without a pause, at a node each, until it is refused there or the node is gone. */
    private static List<Future<List<Sent>>> vote(List<App> nodes, Rehearsal workshop, String round) {
        var people = Executors.newFixedThreadPool(PEOPLE);
        var votes = new ArrayList<Future<List<Sent>>>();
        for (int i = 0; i < PEOPLE; i++) {
            var node = nodes.get(i % nodes.size());
            var token = workshop.participants().get(i);
            votes.add(people.submit(() -> vote(node, token, round)));
        }
        people.shutdown();
        return votes;
    }

    private static List<Sent> vote(App node, String token, String round) {
        var all = new ArrayList<Sent>();
        try {
            while (all.isEmpty() || all.get(all.size() - 1).status() == 200) {
                var sent = Instant.now();
                int status = node.put(token, "/rounds/" + round + "/votes/R1", "{\"choice\":\"AGREE\"}")
                        .status();
                all.add(new Sent(sent, Instant.now(), status));
            }
        } catch (UncheckedIOException gone) {
            // the node was killed, as intended
        }
        return all;
    }

    private static void judge(List<Future<List<Sent>>> votes, Instant deadline) throws Exception {
        var all = new ArrayList<Sent>();
        for (var one : votes) all.addAll(one.get(30, TimeUnit.SECONDS));
        var taken = all.stream().filter(each -> each.status() == 200).toList();
        var refused = all.stream().filter(each -> each.status() == 409).toList();
        assertThat(taken).hasSizeGreaterThan(3 * PEOPLE);
        assertThat(refused).as("by the two that were not killed").hasSize(PEOPLE * 2 / 3);
        assertThat(Stream.of(taken, refused).mapToInt(List::size).sum()).isEqualTo(all.size());
        assertThat(taken).as("sent after the grace").noneMatch(each -> each.sent()
                .isAfter(deadline.plus(GRACE).plus(NEAR)));
        assertThat(refused).as("answered before the grace was over").noneMatch(each -> each.answered()
                .isBefore(deadline.plus(GRACE).minus(NEAR)));
    }

    /** Waits until it is closed; what does not depend on when one asks. */
    private static JsonNode over(App node, Rehearsal workshop, String round) {
        for (int i = 0; i < 150; i++) {
            var view = round(node, workshop, round);
            if (view.path("state").asText().equals("CLOSED"))
                return ((com.fasterxml.jackson.databind.node.ObjectNode) view).without("serverTime");
            App.pause(200);
        }
        throw new AssertionError("Nobody closed the round");
    }

    private static JsonNode round(App node, Rehearsal workshop, String round) {
        return Rehearsal.done(node.get(workshop.facilitator(), "/rounds/" + round), 200);
    }
}
