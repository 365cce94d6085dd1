package io.waymark.session;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Who may be inside a round together with whom. */
@QuarkusTest
class GateTest {
    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    SessionClock sessionClock;

    @Inject
    AgroalDataSource connections;

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void end() {
        leave.countDown();
        others.shutdown();
    }

    /** The time that counts is that after the wait, not that at which the transaction began. */
    @Test
    void refusesWhoWaitedPastTheDeadline() throws Exception {
        sessionClock.comeBack();
        var room = scenario.workshop();
        var round = room.open(VOTE);
        stay(() -> rounds.pause(room.facilitator().member(), round.id()), true);
        var late = others.submit(() -> openRounds.require(room.member(0), round.id(), VOTE));
        assertThatThrownBy(() -> late.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        clock.advance(Duration.ofSeconds(602));
        leave.countDown();
        assertThatThrownBy(() -> late.get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(RoundNotOpen.class);
    }

    @Test
    void closesOnlyWhenWhoIsInsideIsOut() throws Exception {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        var inside = stay(() -> openRounds.require(room.member(0), round.id(), VOTE), false);
        var close = others.submit(() -> room.close(round));
        assertThatThrownBy(() -> close.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        leave.countDown();
        inside.get(5, TimeUnit.SECONDS);
        assertThat(close.get(5, TimeUnit.SECONDS).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    @EnabledIf("io.waymark.support.Postgres#isChosen")
    void letsMembersInSideBySideButNobodyTwice() throws Exception {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        stay(() -> openRounds.require(room.member(0), round.id(), VOTE), false);
        var other = others.submit(() -> openRounds.require(room.member(1), round.id(), VOTE));
        assertThat(other.get(2, TimeUnit.SECONDS).member().id())
                .isEqualTo(room.member(1).id());
        var again = others.submit(() -> openRounds.require(room.member(0), round.id(), VOTE));
        assertThatThrownBy(() -> again.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        leave.countDown();
        again.get(5, TimeUnit.SECONDS);
    }

    /** Else those inside would wait for them in turn, and nobody would come out. */
    @Test
    @EnabledIf("io.waymark.support.Postgres#isChosen")
    void whoWaitsForTheRoundHoldsNobody() throws Exception {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        stay(() -> rounds.pause(room.facilitator().member(), round.id()), true);
        var waiting = others.submit(() -> openRounds.require(room.member(0), round.id(), VOTE));
        var wait = "select pid from pg_locks where locktype = 'advisory' and not granted";
        for (int times = 0; number("select count(*) from (" + wait + ") waiting") == 0; times++) {
            assertThat(times).isLessThan(100);
            App.pause(20);
        }
        assertThat(number("select count(*) from pg_locks where locktype = 'advisory' and granted and pid in (" + wait
                        + ")"))
                .isZero();
        leave.countDown();
        waiting.get(5, TimeUnit.SECONDS);
    }

    private long number(String question) throws SQLException {
        try (var connection = connections.getConnection();
                var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void answers503WhereNobodyComesOut() throws Exception {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        stay(() -> rounds.pause(room.facilitator().member(), round.id()), true);
        room.participant(0)
                .put("/rounds/{r}/votes/R1", AGREE, round.id())
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("/problems/unavailable"));
        leave.countDown();
    }

    @Test
    @EnabledIf("io.waymark.support.Postgres#isChosen")
    void limitsHowLongTheServerIsWaitedFor() throws SQLException {
        try (var connection = connections.getConnection()) {
            var limits = Stream.of("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")
                    .map(limit -> {
                        try (var rows = connection.createStatement().executeQuery("show " + limit)) {
                            rows.next();
                            return rows.getString(1);
                        } catch (SQLException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
            assertThat(limits).isEqualTo(List.of("3s", "5s", "6s"));
        }
    }

    /** Somebody who goes in and stays there; what they did is undone where they change their mind. */
    private Future<?> stay(Callable<?> goIn, boolean undone) throws InterruptedException {
        var inside = new CountDownLatch(1);
        var staying = others.submit(
                () -> QuarkusTransaction.requiringNew().timeout(30).call(() -> {
                    goIn.call();
                    inside.countDown();
                    leave.await(20, TimeUnit.SECONDS);
                    if (undone) QuarkusTransaction.setRollbackOnly();
                    return null;
                }));
        assertThat(inside.await(5, TimeUnit.SECONDS)).isTrue();
        return staying;
    }
}
