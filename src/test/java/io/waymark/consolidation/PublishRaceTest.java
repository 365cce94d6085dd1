package io.waymark.consolidation;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.Rounds;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** One facilitator circulates the next version, another opens a vote at the same moment. */
@QuarkusTest
class PublishRaceTest {
    private static final int TIMES = 8;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    /** Nobody votes on a text that was replaced before they began. */
    @Test
    void aVoteIsOnTheNewestTextOrTheTextWaits() throws Exception {
        var people = Executors.newFixedThreadPool(2);
        for (int i = 0; i < TIMES; i++) {
            var room = scenario.workshop();
            var lead = room.facilitator();
            var round = room.planned(Scenario.round(VOTE));
            lead.post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id()).statusCode(201);
            Callable<Integer> publish =
                    () -> lead.post("/workshops/{w}/versions/2/publication", "{\"stage\":\"CONSULTATION\"}", room.id())
                            .extract()
                            .statusCode();
            Callable<Integer> open = () ->
                    lead.post("/rounds/{r}/open", "{}", round.id()).extract().statusCode();
            var answers = people.invokeAll(List.of(publish, open));
            assertThat(answers.get(1).get()).isEqualTo(200);
            boolean published = answers.get(0).get() == 200;
            assertThat(rounds.view(round.id()).version()).isEqualTo(published ? 2 : 1);
        }
        people.shutdown();
    }
}
