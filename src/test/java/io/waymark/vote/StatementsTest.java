package io.waymark.vote;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.Extension;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked of the database for what everybody does at the same time: it must not grow unseen. */
@QuarkusTest
class StatementsTest {
    private static final int FIRST = 12;
    private static final int AGAIN = 7;
    private static final int PAGE = 11;
    private static final int STATE = 9;
    private static final int BAR = 9;
    private static final int BAR_AFTER = 7;
    /** Who it is, and whose workshop it is. */
    private static final int BAR_AGAIN = 2;

    @Inject
    Scenario scenario;

    @Inject
    SessionFactory sessions;

    @Inject
    Rounds rounds;

    private final ExecutorService crowd = Executors.newCachedThreadPool();

    @AfterEach
    void leave() {
        crowd.shutdown();
    }

    @Test
    void aVote() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        assertThat(statements("first vote", () -> vote(room, round, "AGREE"))).isLessThanOrEqualTo(FIRST);
        assertThat(statements("changed vote", () -> vote(room, round, "DISAGREE")))
                .isLessThanOrEqualTo(AGAIN);
    }

    /** One waits for the lock, and nine come meanwhile: what is asked in the round is asked once for all nine. */
    @Test
    void theVotesOfACrowd() {
        var room = scenario.empty(Attribution.NAMED).participants(10).publish(TestWorkshop.DRAFT);
        var round = room.open(VOTE);
        assertThat(statements("crowd of ten", () -> sendMeanwhile(room, round)))
                .isLessThanOrEqualTo(10 * BAR_AGAIN + 4 * FIRST);
    }

    private void sendMeanwhile(TestWorkshop room, RoundView round) {
        var votes = new ArrayList<CompletableFuture<Void>>();
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.extend(room.facilitator().member(), round.id(), new Extension(60));
            for (int who = 0; who < 10; who++) {
                int voter = who;
                votes.add(CompletableFuture.runAsync(() -> vote(room, voter, round, "AGREE"), crowd));
                App.pause(who == 0 ? 300 : 50);
            }
        });
        votes.forEach(CompletableFuture::join);
    }

    private static void vote(TestWorkshop room, RoundView round, String choice) {
        vote(room, 0, round, choice);
    }

    private static void vote(TestWorkshop room, int who, RoundView round, String choice) {
        room.participant(who)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"" + choice + "\"}", round.id())
                .statusCode(200);
    }

    @Test
    void anAssessment() {
        var room = scenario.workshop();
        var round = room.open(ASSESS);
        Runnable assess = () -> room.participant(0)
                .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":4,\"feasibility\":null}}", round.id())
                .statusCode(200);
        assertThat(statements("first assessment", assess)).isLessThanOrEqualTo(FIRST + 1);
        assertThat(statements("changed assessment", assess)).isLessThanOrEqualTo(AGAIN);
    }

    @Test
    void aRoundPage() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        Postgres.settle();
        room.participant(1).browse("/rounds/{r}", round.id()).statusCode(200);
        assertThat(statements("round page", () -> room.participant(0)
                        .browse("/rounds/{r}", round.id())
                        .statusCode(200)))
                .isLessThanOrEqualTo(PAGE);
    }

    @Test
    void theBarThatEverybodyAsksForWhenSomethingMoves() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        Postgres.settle();
        assertThat(statements("first bar", () -> bar(room, 0, round))).isLessThanOrEqualTo(BAR);
        assertThat(statements("bar of the next", () -> bar(room, 1, round))).isLessThanOrEqualTo(BAR_AGAIN);
        vote(room, round, "AGREE");
        assertThat(statements("bar after a vote", () -> bar(room, 1, round))).isLessThanOrEqualTo(BAR_AFTER);
    }

    private static void bar(TestWorkshop room, int who, RoundView round) {
        room.participant(who)
                .browse("/rounds/{r}/bar?seen=OPEN&shown=OPEN", round.id())
                .statusCode(200);
    }

    @Test
    void aLookAtTheState() {
        var room = scenario.workshop();
        room.open(VOTE);
        assertThat(statements("state", () -> room.participant(0)
                        .get("/workshops/{w}/state", room.id())
                        .statusCode(200)))
                .isLessThanOrEqualTo(STATE);
    }

    private long statements(String what, Runnable work) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        work.run();
        long count = sessions.getStatistics().getPrepareStatementCount() - before;
        System.out.println("Statements for a " + what + ": " + count);
        return count;
    }
}
