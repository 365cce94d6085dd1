package io.waymark.vote;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class VoteHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Nested
    class AsParticipant {
        @ParameterizedTest
        @EnumSource(names = {"AGREE", "NEUTRAL", "DISAGREE", "ABSTAIN"})
        void castsAnyChoice(VoteChoice choice) {
            var room = scenario.workshop();
            vote(room.participant(0), room.open(VOTE), choice.name())
                    .statusCode(200)
                    .body("recommendation", equalTo("R1"))
                    .body("choice", equalTo(choice.name()))
                    .body("reason", nullValue());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"choice\":\"MAYBE\"}",
                    "{\"choice\":\"agree\"}",
                    "{\"choice\":0}",
                    "{\"choice\":null}",
                    "{\"reason\":\"Because\"}",
                    "{\"choice\":\"AGREE\",\"choice\":\"DISAGREE\"}",
                    "{\"choice\":\"AGREE\",\"weight\":2}"
                })
        void castsNothingElse(String json) {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.participant(0).put("/rounds/{r}/votes/R1", json, round.id()).statusCode(400);
            assertThat(votes.cast(round.id())).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"CONSENT", "RESERVATION", "STAND_ASIDE", "OBJECT"})
        void castsAnyChoiceOfConsent(VoteChoice choice) {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(VoteMethod.CONSENT));
            vote(room.participant(0), round, choice.name()).statusCode(200).body("choice", equalTo(choice.name()));
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("votes.choice", contains(choice.name()));
        }

        @ParameterizedTest
        @EnumSource
        void castsNoChoiceOfAnotherMethod(VoteChoice choice) {
            var room = scenario.workshop();
            boolean agreement = VoteChoice.of(VoteMethod.AGREEMENT).contains(choice);
            var round = room.open(Drafts.by(agreement ? VoteMethod.CONSENT : VoteMethod.AGREEMENT));
            vote(room.participant(0), round, choice.name())
                    .statusCode(400)
                    .body("violations.field", contains("choice"));
            assertThat(votes.cast(round.id())).isEmpty();
        }

        @Test
        void changesTheirMindAndCountsOnce() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            vote(room.participant(0), round, "AGREE").statusCode(200);
            vote(room.participant(0), round, "DISAGREE").statusCode(200);
            room.close(round);
            room.facilitator()
                    .get("/rounds/{r}/results", round.id())
                    .body("respondents", equalTo(1))
                    .body("items[0].counts.AGREE", equalTo(0))
                    .body("items[0].counts.DISAGREE", equalTo(1));
        }

        @Test
        void countsOnceHoweverOftenTheSameVoteArrivesAtOnce() throws Exception {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            var me = room.participant(0);
            Callable<Integer> same = () -> vote(me, round, "AGREE").extract().statusCode();
            var pool = Executors.newFixedThreadPool(32);
            try {
                for (var answer : pool.invokeAll(
                        IntStream.range(0, 32).mapToObj(i -> same).toList()))
                    assertThat(answer.get()).isEqualTo(200);
            } finally {
                pool.shutdownNow();
            }
            assertThat(votes.cast(round.id())).hasSize(1);
            me.get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
            me.delete("/rounds/{r}/votes/R1", round.id()).statusCode(204);
            me.get("/rounds/{r}/progress", round.id()).body("answered", equalTo(0));
        }

        @Test
        void takesAVoteBackWhichIsNotAnAbstention() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            var me = room.participant(0);
            me.delete("/rounds/{r}/votes/R1", round.id()).statusCode(404);
            vote(me, round, "AGREE");
            vote(room.participant(1), round, "ABSTAIN");
            me.delete("/rounds/{r}/votes/R1", round.id()).statusCode(204);
            me.delete("/rounds/{r}/votes/R1", round.id()).statusCode(404);
            me.get("/rounds/{r}/mine", round.id()).body("votes", hasSize(0));
            room.close(round);
            me.delete("/rounds/{r}/votes/R1", round.id()).statusCode(409);
            room.facilitator()
                    .get("/rounds/{r}/results", round.id())
                    .body("respondents", equalTo(1))
                    .body("items[0].counts.ABSTAIN", equalTo(1))
                    .body("items[0].valid", equalTo(0))
                    .body("items[0].agreePercent", nullValue());
        }

        @Test
        void findsTheirOwnVotesAgain() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            vote(room.participant(0), round, "NEUTRAL");
            vote(room.participant(1), round, "AGREE");
            var mine = room.participant(0).get("/rounds/{r}/mine", round.id()).statusCode(200);
            mine.body("votes.choice", contains("NEUTRAL"))
                    .body("votes.recommendation", contains("R1"))
                    .body("comments", hasSize(0))
                    .body("assessments", hasSize(0))
                    .body("ballot", nullValue())
                    .body("done", equalTo(false));
            room.facilitator().get("/rounds/{r}/mine", round.id()).body("votes", hasSize(0));
        }

        @Test
        void findsMarkupInReasonsAsItWasWritten() {
            var room = scenario.workshop();
            var round = room.open(Drafts.live(VOTE));
            var markup = "<img src=x onerror=alert(1)> & *stars*";
            room.participant(0)
                    .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"" + markup + "\"}", round.id())
                    .statusCode(200)
                    .body("reason", equalTo(markup));
            room.participant(1).get("/rounds/{r}/results", round.id()).body("items[0].reasons.text", hasItem(markup));
        }

        @ParameterizedTest
        @ValueSource(ints = {4001, 60_000})
        void givesNoReasonLongerThanTheLimit(int length) {
            var room = scenario.workshop();
            var json = "{\"choice\":\"AGREE\",\"reason\":\"" + "x".repeat(length) + "\"}";
            room.participant(0)
                    .put("/rounds/{r}/votes/R1", json, room.open(VOTE).id())
                    .statusCode(400)
                    .body("violations.field", hasItem("reason"));
        }
    }

    @Nested
    class AsObserver {
        @Test
        void takesNothingBack() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            vote(room.participant(0), round, "AGREE");
            room.observer().delete("/rounds/{r}/votes/R1", round.id()).statusCode(403);
            room.facilitator().delete("/rounds/{r}/votes/R1", round.id()).statusCode(403);
            room.participant(1).delete("/rounds/{r}/votes/R1", round.id()).statusCode(404);
            scenario.workshop()
                    .participant(0)
                    .delete("/rounds/{r}/votes/R1", round.id())
                    .statusCode(404);
            Guest.STRANGER.delete("/rounds/{r}/votes/R1", round.id()).statusCode(401);
            assertThat(votes.cast(round.id())).hasSize(1);
        }
    }

    private static ValidatableResponse vote(Guest guest, RoundView round, String choice) {
        return guest.put("/rounds/{r}/votes/R1", "{\"choice\":\"" + choice + "\"}", round.id());
    }
}
