package io.waymark.platform;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.Rounds;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first statement that changes something to the end of its transaction the file is not written. */
@QuarkusTest
class ChangeWatchTest {
    @TempDir
    Path dir;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private final AtomicInteger told = new AtomicInteger();
    private Barrier barrier;

    /** That of an application with a file; all else in it works with the tests' own database. */
    @BeforeEach
    void install() throws IOException {
        barrier = new Barrier() {
            @Override
            void changing() {
                told.incrementAndGet();
                super.changing();
            }
        };
        barrier.database = new Database("jdbc:h2:file:" + dir.resolve("waymark"));
        barrier.transactions = transactions;
        barrier.figures = new SimpleMeterRegistry();
        barrier.begin();
        QuarkusMock.installMockForType(barrier, Barrier.class);
    }

    @AfterEach
    void end() throws SQLException, IOException {
        barrier.end();
    }

    @Test
    void countsFromTheFirstChangeToTheCommit() {
        var room = scenario.workshop();
        var round = room.planned(Scenario.round(VOTE));
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.view(round.id());
            assertThat(isStill()).isTrue();
            rounds.open(room.facilitator().member(), round.id());
            assertThat(isStill()).isFalse();
        });
        assertThat(isStill()).isTrue();
    }

    @Test
    void endsWithARollbackToo() {
        var room = scenario.workshop();
        var round = room.planned(Scenario.round(VOTE));
        QuarkusTransaction.begin();
        rounds.open(room.facilitator().member(), round.id());
        assertThat(isStill()).isFalse();
        QuarkusTransaction.rollback();
        assertThat(isStill()).isTrue();
    }

    @Test
    void countsOneWithinAnotherOnce() {
        var room = scenario.workshop();
        var round = room.planned(Scenario.round(VOTE));
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.open(room.facilitator().member(), round.id());
            QuarkusTransaction.requiringNew().run(() -> scenario.organiser());
            assertThat(isStill()).isFalse();
        });
        assertThat(isStill()).isTrue();
    }

    @Test
    void aVoteIsAChangeAndALookIsNone() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        told.set(0);
        room.participant(0).browse("/rounds/{r}", round.id()).statusCode(200);
        assertThat(told).hasValue(0);
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(200);
        assertThat(told.get()).isPositive();
    }

    /** The barrier itself is soon done. */
    private boolean isStill() {
        for (int i = 0; i < 50 && !barrier.stillness.isNow(); i++) LockSupport.parkNanos(10_000_000);
        return barrier.stillness.isNow();
    }
}
