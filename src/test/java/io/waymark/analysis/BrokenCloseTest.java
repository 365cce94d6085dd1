package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.platform.Hash;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who closes a round dies between the tally and the commit: it is as if nobody had begun, and can be done again. */
@QuarkusTest
class BrokenCloseTest {
    /** The last to hear of a close, when all is counted and sealed. */
    @ApplicationScoped
    static class Death {
        private final AtomicBoolean waits = new AtomicBoolean();

        void arrange() {
            waits.set(true);
        }

        void closed(@Observes @Priority(Integer.MAX_VALUE) Rounds.Closed event) {
            if (waits.compareAndSet(true, false)) throw new IllegalStateException("died in the middle, as arranged");
        }
    }

    @Inject
    Scenario scenario;

    @Inject
    Death death;

    @Inject
    SealedResultRepository seals;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void begin() {
        room = scenario.workshop();
        round = room.open(RoundKind.VOTE);
        vote(0, "AGREE").statusCode(200);
    }

    private ValidatableResponse vote(int person, String choice) {
        return room.participant(person).put("/rounds/{r}/votes/R1", "{\"choice\":\"" + choice + "\"}", round.id());
    }

    @Test
    void leavesTheRoundOpenAndNothingSealed() {
        death.arrange();
        close().statusCode(500);
        room.facilitator().get("/rounds/{r}", round.id()).body("state", equalTo("OPEN"));
        assertThat(seals.last(round.id())).isEmpty();
        vote(1, "DISAGREE").statusCode(200);
    }

    @Test
    void isDoneAgainWithWhatCameInBetween() {
        death.arrange();
        close().statusCode(500);
        vote(1, "DISAGREE").statusCode(200);
        close().statusCode(200).body("state", equalTo("CLOSED"));
        vote(2, "AGREE").statusCode(409);
        var seal = seals.last(round.id()).orElseThrow();
        assertThat(seal.seal()).as("sealed once").isEqualTo(1);
        assertThat(seal.sha256()).isEqualTo(Hash.sha256(seal.figures()));
        room.facilitator()
                .get("/rounds/{r}/results", round.id())
                .body("items[0].counts.AGREE", equalTo(1))
                .body("items[0].counts.DISAGREE", equalTo(1));
    }

    private ValidatableResponse close() {
        return room.facilitator().post("/rounds/{r}/close", "{}", round.id());
    }
}
