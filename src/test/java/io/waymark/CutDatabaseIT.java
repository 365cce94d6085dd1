package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.DatabaseWire;
import io.waymark.support.Ledger;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wire between a node and its database is cut, at any moment and just after a commit of which the node then never
 * hears. Whoever is told to ask again does so with the same key: nothing is lost, and nothing happens twice.
 */
@EnabledIf("io.waymark.support.Postgres#isChosen")
class CutDatabaseIT {
    private static final int CUTS = Integer.getInteger("waymark.cuts", 50);
    private static final int VOTERS = 8;
    private static final int LATE = 4;

    @TempDir
    Path data;

    @Test
    void whatIsSentAgainHappensOnce() throws Exception {
        try (var server = Postgres.begin();
                var wire = new DatabaseWire(server.getPort());
                var app = App.start(data, Postgres.settings(wire.port()))) {
            var room = Room.open(app);
            var sending = room.send(app);
            var random = new Random(1);
            for (int i = 0; i < CUTS; i++) {
                room.ledger.await(room.ledger.acknowledged() + 10);
                App.pause(random.nextInt(40));
                if (i % 2 == 0) wire.cut();
                else wire.cutAtCommit();
            }
            room.ledger.await(room.ledger.acknowledged() + 20);
            room.over.set(true);
            room.workshop.close(app, room.votes);
            assertThat(app.log().lines().filter(line -> line.contains("Request failed")))
                    .isEmpty();
            for (var one : sending) one.get(60, TimeUnit.SECONDS);
            room.isWhole(app);
        }
    }

    /** Two items that are open, those who vote in one, and those who come late and comment in the other. */
    private record Room(
            Rehearsal workshop,
            String votes,
            String comments,
            Instant closesAt,
            Ledger ledger,
            Map<String, String> late,
            AtomicInteger extended,
            AtomicBoolean over) {
        static Room open(App app) {
            var workshop = Rehearsal.begin(app, VOTERS);
            var votes = workshop.open(app, "VOTE", 86_400);
            var comments = workshop.open(app, "COMMENT", 86_400);
            var late = new ConcurrentHashMap<String, String>();
            var closesAt = closesAt(app, workshop, comments);
            return new Room(
                    workshop, votes, comments, closesAt, new Ledger(), late, new AtomicInteger(), new AtomicBoolean());
        }

        List<Future<?>> send(App app) {
            var people = Executors.newCachedThreadPool();
            var sending = new ArrayList<Future<?>>();
            for (var me : workshop.participants()) sending.add(people.submit(() -> ledger.vote(app, votes, me)));
            for (int i = 0; i < LATE; i++) {
                var name = "Late " + i + " ";
                sending.add(people.submit(() -> untilOver(number -> come(app, name + number))));
            }
            sending.add(people.submit(() -> untilOver(number -> extend(app))));
            people.shutdown();
            return sending;
        }

        private void untilOver(IntConsumer work) {
            for (int i = 0; !over.get(); i++) {
                work.accept(i);
                App.pause(100);
            }
        }

        private void come(App app, String name) {
            var token = workshop.join(app, name);
            late.put(token, name);
            assertThat(ledger.comment(app, comments, token, 1)).isTrue();
        }

        private void extend(App app) {
            var path = "/rounds/" + comments + "/extend";
            Rehearsal.done(app.insist(workshop.facilitator(), path, "{\"seconds\":60}"), 200);
            extended.incrementAndGet();
        }

        void isWhole(App app) {
            ledger.holdsVotes(app, votes, workshop.participants());
            ledger.holdsComments(app, comments, List.copyOf(late.keySet()));
            assertThat(workshop.names(app))
                    .hasSize(VOTERS + late.size())
                    .doesNotHaveDuplicates()
                    .containsAll(late.values());
            assertThat(extended.get()).isPositive();
            assertThat(closesAt(app, workshop, comments)).isEqualTo(closesAt.plusSeconds(60L * extended.get()));
        }

        private static Instant closesAt(App app, Rehearsal workshop, String round) {
            var view = Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round), 200);
            return Instant.parse(view.path("closesAt").asText());
        }
    }
}
