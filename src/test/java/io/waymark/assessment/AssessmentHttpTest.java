package io.waymark.assessment;

import static io.waymark.session.RoundKind.ASSESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AssessmentHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Assessments assessments;

    @Nested
    class AsParticipant {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5})
        void givesAnyScoreOfTheScale(int score) {
            var room = scenario.workshop();
            assess(room.participant(0), room.open(ASSESS), "{\"relevance\":" + score + "}")
                    .statusCode(200)
                    .body("scores.relevance", equalTo(score))
                    .body("scores", not(hasKey("feasibility")));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"relevance\":0} | scores.relevance",
                    "{\"relevance\":6} | scores.relevance",
                    "{\"relevance\":-1} | scores.relevance",
                    "{\"relevance\":3,\"feasibility\":99} | scores.feasibility",
                    "{\"beauty\":3} | scores.beauty",
                    "{\"relevance\":3.5} | scores.relevance",
                    "{\"relevance\":\"3\"} | scores.relevance",
                    "{} | scores"
                })
        void givesNothingOutsideTheScale(String scores, String field) {
            var room = scenario.workshop();
            var round = room.open(ASSESS);
            assess(room.participant(0), round, scores).statusCode(400).body("violations.field", hasItem(field));
            assertThat(assessments.given(round.id())).isEmpty();
        }

        @Test
        void isAskedByTheRoundsCriteriaOnly() {
            var room = scenario.workshop();
            var round = room.open(Drafts.asking("feasibility"));
            assess(room.participant(0), round, "{\"relevance\":3}").statusCode(400);
            assess(room.participant(0), round, "{\"feasibility\":3}").statusCode(200);
            room.close(round);
            room.facilitator()
                    .get("/rounds/{r}/results", round.id())
                    .body("items[0].criteria.criterion", contains("feasibility"));
        }

        @Test
        void tellsCannotJudgeFromNoAnswer() {
            var room = scenario.workshop();
            var round = room.open(ASSESS);
            assess(room.participant(0), round, "{\"relevance\":null}")
                    .statusCode(200)
                    .body("scores", hasKey("relevance"))
                    .body("scores.relevance", nullValue())
                    .body("scores", not(hasKey("feasibility")));
            assess(room.participant(1), round, "{\"relevance\":4,\"feasibility\":2}");
            room.participant(0)
                    .get("/rounds/{r}/mine", round.id())
                    .body("assessments[0].scores", hasKey("relevance"))
                    .body("assessments[0].scores", not(hasKey("feasibility")));
            room.close(round);
            room.facilitator()
                    .get("/rounds/{r}/results", round.id())
                    .body("respondents", equalTo(2))
                    .body("items[0].criteria[0].n", equalTo(1))
                    .body("items[0].criteria[0].cannotJudge", equalTo(1))
                    .body("items[0].criteria[1].n", equalTo(1))
                    .body("items[0].criteria[1].cannotJudge", equalTo(0));
        }

        @Test
        void replacesAnEarlierAssessmentWhole() {
            var room = scenario.workshop();
            var round = room.open(ASSESS);
            assess(room.participant(0), round, "{\"relevance\":4,\"feasibility\":2}");
            assess(room.participant(0), round, "{\"relevance\":5}").statusCode(200);
            room.participant(0)
                    .get("/rounds/{r}/mine", round.id())
                    .body("assessments", hasSize(1))
                    .body("assessments[0].scores.relevance", equalTo(5))
                    .body("assessments[0].scores", not(hasKey("feasibility")));
            room.participant(0).get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
            assertThat(assessments.given(round.id())).hasSize(1);
        }

        @Test
        void isNeverForcedToGiveAReason() {
            var room = scenario.workshop();
            var round = room.facilitator()
                    .post(
                            "/workshops/{w}/sessions",
                            "{\"title\":\"S\",\"rounds\":[{\"kind\":\"ASSESS\",\"title\":\"A\",\"seconds\":60,"
                                    + "\"reasonAskedBelow\":3}]}",
                            room.id())
                    .extract()
                    .<String>path("rounds[0].id");
            room.facilitator().post("/rounds/{r}/open", "{}", round).body("reasonAskedBelow", equalTo(3));
            room.participant(0)
                    .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":1}}", round)
                    .statusCode(200);
        }

        @Test
        void findsMarkupInReasonsAsItWasWritten() {
            var room = scenario.workshop();
            var round = room.open(Drafts.live(ASSESS));
            var markup = "<b>No</b> {scores} & so on";
            room.participant(0)
                    .put(
                            "/rounds/{r}/assessments/R1",
                            "{\"scores\":{\"relevance\":1},\"reason\":\"" + markup + "\"}",
                            round.id())
                    .statusCode(200)
                    .body("reason", equalTo(markup));
            room.participant(1)
                    .get("/rounds/{r}/results", round.id())
                    .body("items[0].reasons.text", contains(markup))
                    .body("items[0].reasons[0].scores.relevance", equalTo(1));
        }
    }

    private static ValidatableResponse assess(Guest guest, RoundView round, String scores) {
        return guest.put("/rounds/{r}/assessments/R1", "{\"scores\":" + scores + "}", round.id());
    }
}
