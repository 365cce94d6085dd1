package io.waymark.platform;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.Rounds;
import io.waymark.support.Scenario;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LookTest {
    @Inject
    Scenario scenario;

    @Inject
    Look look;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    RetryRepository retries;

    @Inject
    SessionFactory sessions;

    @Test
    void readsOnceWhatSeveralPartsNeed() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        var me = room.member(0);
        long once = statements(() -> look.at(() -> rounds.show(me, round.id())));
        long thrice = statements(() -> look.at(() -> {
            rounds.show(me, round.id());
            rounds.show(me, round.id());
            return rounds.show(me, round.id());
        }));
        assertThat(thrice).isEqualTo(once).isPositive();
    }

    @Test
    void answersWhatWasLookedAtAndIsOver() {
        var room = scenario.workshop();
        assertThat(look.at(() -> workshops.place(room.member(0))).workshop().id())
                .isEqualTo(room.id());
        assertThat(QuarkusTransaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    @Test
    void changesNothing() {
        look.at(() -> remember("look"));
        assertThat(isKnown("look")).isFalse();
    }

    /** It is ours that comes out, not one of the transaction that it spoilt. */
    @Test
    void aRefusalComesOutAsItIs() {
        var me = scenario.workshop().member(0);
        assertThatThrownBy(() -> look.at(() -> rounds.show(me, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    /** Whatever its caller is about to change is compared and stored as ever. */
    @Test
    void leavesTheCallersOwnTransactionAlone() {
        var room = scenario.workshop();
        var key = "caller of " + room.id();
        QuarkusTransaction.requiringNew().run(() -> {
            look.at(() -> workshops.place(room.member(0)));
            remember(key);
        });
        assertThat(isKnown(key)).isTrue();
    }

    private RetryRecord remember(String key) {
        var record = new RetryRecord(new RetryRecord.Id(key, "look"), "/", "print", Instant.EPOCH);
        retries.persist(record);
        return record;
    }

    private boolean isKnown(String key) {
        return QuarkusTransaction.requiringNew().call(() -> retries.findByIdOptional(new RetryRecord.Id(key, "look"))
                .isPresent());
    }

    private long statements(Runnable work) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        work.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
