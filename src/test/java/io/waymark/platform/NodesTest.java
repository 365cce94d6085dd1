package io.waymark.platform;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.postgresql.PGConnection;

/** One node among others on PostgreSQL; the others are played by the database. */
@QuarkusTest
@EnabledIf("io.waymark.support.Postgres#isChosen")
class NodesTest {
    private static final int LOSSES = Integer.getInteger("waymark.races", 20) / 10;

    @Inject
    Scenario scenario;

    @Inject
    Live live;

    @Inject
    Nodes nodes;

    @Inject
    LiveVersions versions;

    @Inject
    Attempts attempts;

    @Inject
    AgroalDataSource connections;

    @Test
    void hearsWhatAnotherNodeRings() {
        var workshop = moved();
        long rung = live.version(workshop) + 1000;
        nodes.say(Doorbell.SUBJECT, new Ring(workshop, rung, Set.of(LiveSignal.Topic.FOCUS)).text());
        await(() -> live.known(workshop) == rung);
    }

    @Test
    void findsWithinThreeSecondsWhatItWasNotTold() throws SQLException {
        var workshop = moved();
        execute("update live_version set version = version + 5000 where workshop_id = '" + workshop + "'");
        await(() -> live.known(workshop) == live.version(workshop));
    }

    @Test
    void hearsAgainAfterItsConnectionWasLost() throws SQLException {
        var workshop = moved();
        execute("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen waymark'");
        long before = live.version(workshop);
        live.fire(workshop, LiveSignal.Topic.FOCUS);
        await(() -> live.known(workshop) > before);
    }

    /** A notification for each would cost more than what it is about. */
    @Test
    void ringsAFewTimesForManySignals() throws SQLException {
        var workshop = moved();
        Postgres.settle();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen waymark");
            long began = System.nanoTime();
            for (int i = 0; i < 200; i++) live.fire(workshop, LiveSignal.Topic.COMMENTS);
            long pauses = Duration.ofNanos(System.nanoTime() - began).dividedBy(Doorbell.PAUSE);
            assertThat(rings(connection.unwrap(PGConnection.class), workshop)).isBetween(1L, 2 + pauses);
            statement.execute("unlisten waymark");
        }
        await(() -> live.known(workshop) == live.version(workshop));
    }

    /** How often somebody rings about a workshop, until nobody has for four times as long as it takes at most. */
    private static long rings(PGConnection connection, UUID workshop) throws SQLException {
        long rings = 0;
        for (int silent = 0; silent < 4; ) {
            var heard = connection.getNotifications((int) Doorbell.PAUSE.toMillis());
            long about = heard == null
                    ? 0
                    : Stream.of(heard)
                            .filter(each -> each.getParameter().contains(workshop.toString()))
                            .count();
            rings += about;
            silent = about == 0 ? silent + 1 : 0;
        }
        return rings;
    }

    /** {@code -Psoak}: a hundred times. */
    @Test
    void isUpToDateWithinThreeSecondsHoweverOftenItsConnectionIsLost() throws SQLException {
        var workshop = moved();
        for (int i = 0; i < LOSSES; i++) {
            execute("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen waymark'");
            long before = live.version(workshop);
            long began = System.nanoTime();
            live.fire(workshop, LiveSignal.Topic.COMMENTS);
            await(() -> live.version(workshop) > before && live.known(workshop) == live.version(workshop));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
        }
    }

    /** A rehearsal goes whole, while what moved in it last is still to be told. */
    @Test
    void hearsOfTheOthersThoughOneWorkshopIsGone() {
        var workshop = moved();
        long before = live.version(workshop);
        live.fire(UUID.randomUUID(), LiveSignal.Topic.COMMENTS);
        live.fire(workshop, LiveSignal.Topic.COMMENTS);
        await(() -> live.known(workshop) > before);
    }

    /** Were it told after the commit, a node that dies in between would leave the others without a reveal. */
    @Test
    void whatTheRoomWaitsForMovesWithTheCommitItself() {
        var workshop = moved();
        long before = live.version(workshop);
        QuarkusTransaction.begin();
        live.fire(workshop, LiveSignal.Topic.ROUND);
        assertThat(QuarkusTransaction.requiringNew().call(() -> live.version(workshop)))
                .isEqualTo(before);
        QuarkusTransaction.commit();
        assertThat(live.version(workshop)).isGreaterThan(before);
    }

    @Test
    void theVersionIsTheServersAndNeverFalls() {
        var workshop = moved();
        long before = live.version(workshop);
        var moved = new java.util.TreeMap<UUID, EnumSet<LiveSignal.Topic>>();
        moved.put(workshop, EnumSet.of(LiveSignal.Topic.ROUND));
        for (int i = 0; i < 5; i++) {
            versions.advance(moved);
            assertThat(live.version(workshop)).isGreaterThan(before);
            before = live.version(workshop);
        }
    }

    /** It moves the version with its own commit, and where that cannot be done nothing is wrong but the moment. */
    @Test
    void whoMovesTheRoomWhileTheDatabaseIsBusyIsToldToComeAgain() throws SQLException {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local idle_in_transaction_session_timeout = 0"); // else it ends itself meanwhile
            statement.execute("select 1 from live_version where workshop_id = '" + room.id() + "' for update");
            extend(room, round.id()).statusCode(503).header("Retry-After", "1");
            connection.rollback();
        }
        extend(room, round.id()).statusCode(200);
    }

    private static ValidatableResponse extend(TestWorkshop room, UUID round) {
        return room.facilitator().post("/rounds/{r}/extend", "{\"seconds\":60}", round);
    }

    @Test
    void whoFailedAtAnotherNodeHasFailedHere() {
        var key = "guess " + UUID.randomUUID();
        var another = UUID.randomUUID();
        for (int i = 0; i < Attempts.MOST; i++) nodes.say("failed", another + " " + Hash.sha256(key));
        await(() -> {
            try {
                return attempts.count(key, () -> false);
            } catch (TooManyRequests refused) {
                return true;
            }
        });
    }

    /** What a node says it hears itself, too. */
    @Test
    void countsItsOwnFailuresOnce() {
        var key = "guess " + UUID.randomUUID();
        for (int i = 0; i < Attempts.MOST - 1; i++)
            assertThatThrownBy(() -> attempts.count(key, NodesTest::wrong)).isInstanceOf(NotFound.class);
        Postgres.settle();
        assertThatThrownBy(() -> attempts.count(key, NodesTest::wrong)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.count(key, NodesTest::wrong)).isInstanceOf(TooManyRequests.class);
    }

    /** A call that may be sent again runs in a transaction, which its refusal undoes. */
    @Test
    void tellsOfAFailureThoughItsTransactionIsUndone() throws SQLException {
        var key = "guess " + UUID.randomUUID();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen waymark");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> attempts.count(key, NodesTest::wrong)))
                    .isInstanceOf(NotFound.class);
            var heard = connection.unwrap(PGConnection.class).getNotifications(3000);
            assertThat(heard).anyMatch(each -> each.getParameter().endsWith(Hash.sha256(key)));
            statement.execute("unlisten waymark");
        }
    }

    private static Object wrong() {
        throw new NotFound();
    }

    @Test
    void aRingReadsBackAsItWas() {
        var ring = new Ring(UUID.randomUUID(), 17, EnumSet.allOf(LiveSignal.Topic.class));
        assertThat(Ring.of(ring.text())).isEqualTo(ring);
        assertThat(ring.text().length()).isLessThan(200);
    }

    private UUID moved() {
        var room = scenario.workshop();
        room.open(VOTE);
        await(() -> live.known(room.id()) > 0 && live.known(room.id()) == live.version(room.id()));
        return room.id();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void await(BooleanSupplier holds) {
        for (int i = 0; i < 160 && !holds.getAsBoolean(); i++)
            try {
                Thread.sleep(25);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        assertThat(holds.getAsBoolean()).isTrue();
    }
}
