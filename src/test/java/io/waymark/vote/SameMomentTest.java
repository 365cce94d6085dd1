package io.waymark.vote;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person taps twice, or has two windows open. */
@QuarkusTest
class SameMomentTest {
    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    private final ExecutorService windows = Executors.newFixedThreadPool(32);

    @AfterEach
    void end() {
        windows.shutdown();
    }

    @Test
    void thirtyTwoVotesOfOnePersonAreOneVote() throws Exception {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (var done : windows.invokeAll(IntStream.range(0, 32)
                .mapToObj(i -> vote(room, round, i % 2 == 0 ? "AGREE" : "DISAGREE"))
                .toList())) assertThat(done.get()).isEqualTo(200);
        assertThat(votes.cast(round.id())).hasSize(1);
        room.participant(1).get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
    }

    /** Counting the answers of a person loses none, or they would count as gone after one was taken back. */
    @Test
    void answersToDifferentQuestionsAllCount() throws Exception {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (var done : windows.invokeAll(IntStream.rangeClosed(1, 3)
                .<Callable<Integer>>mapToObj(i -> () -> room.participant(0)
                        .put("/rounds/{r}/votes/R" + i, "{\"choice\":\"AGREE\"}", round.id())
                        .extract()
                        .statusCode())
                .toList())) assertThat(done.get()).isEqualTo(200);
        for (int i = 1; i <= 2; i++)
            room.participant(0).delete("/rounds/{r}/votes/R" + i, round.id()).statusCode(204);
        room.participant(1).get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
        room.participant(0).delete("/rounds/{r}/votes/R3", round.id()).statusCode(204);
        room.participant(1).get("/rounds/{r}/progress", round.id()).body("answered", equalTo(0));
    }

    private static Callable<Integer> vote(TestWorkshop room, RoundView round, String choice) {
        return () -> room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"" + choice + "\"}", round.id())
                .extract()
                .statusCode();
    }
}
