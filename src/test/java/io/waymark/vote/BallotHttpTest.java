package io.waymark.vote;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static io.waymark.session.VoteMethod.APPROVAL;
import static io.waymark.session.VoteMethod.DOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ballots by approval (at most 2 of 3) and with 5 dots, through both doors. */
@QuarkusTest
class BallotHttpTest {
    private static final String DOTS_STORED = "{\"dots\":{\"R1\":3,\"R3\":2}}";
    private static final String APPROVED_STORED = "{\"approved\":[\"R3\",\"R1\"]}";

    @Inject
    Scenario scenario;

    @Inject
    Ballots ballots;

    @Nested
    class AsParticipant {
        @Test
        void findsTheBallotAsItWasSent() {
            var room = scenario.workshop();
            var me = room.participant(0);
            var dots = room.open(Drafts.by(DOTS));
            me.get("/rounds/{r}/mine", dots.id()).body("ballot", nullValue());
            put(me, dots, DOTS_STORED)
                    .statusCode(200)
                    .body("roundId", equalTo(dots.id().toString()));
            me.get("/rounds/{r}/mine", dots.id())
                    .body("ballot", equalTo(Map.of("dots", Map.of("R1", 3, "R3", 2))))
                    .body("votes", empty());
            var approval = room.open(Drafts.by(APPROVAL));
            put(me, approval, APPROVED_STORED).statusCode(200).body("version", equalTo(1));
            me.get("/rounds/{r}/mine", approval.id()).body("ballot", equalTo(Map.of("approved", List.of("R3", "R1"))));
            me.get("/me/contributions").body("items[0].ballots", hasSize(2));
        }

        @Test
        void replacesItWhole() {
            var room = scenario.workshop();
            var me = room.participant(0);
            var round = room.open(Drafts.by(DOTS));
            put(me, round, DOTS_STORED);
            put(me, round, "{\"dots\":{\"R2\":1,\"R1\":0}}").statusCode(200);
            me.get("/rounds/{r}/mine", round.id()).body("ballot.dots", equalTo(Map.of("R2", 1)));
            me.get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
            assertThat(ballots.cast(round.id())).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DOTS|{\"dots\":{\"R1\":6}}|dots",
                    "DOTS|{\"dots\":{\"R1\":3,\"R2\":3}}|dots",
                    "DOTS|{\"dots\":{\"R9\":1}}|dots",
                    "DOTS|{\"dots\":{\"R2\":1,\"A1\":1}}|dots",
                    "DOTS|{\"dots\":{\"R1\":-1}}|dots.R1",
                    "DOTS|{\"dots\":{\"R1\":null}}|dots.R1",
                    "DOTS|{\"dots\":{\"R1\":1.5}}|dots.R1",
                    "DOTS|{\"dots\":{\"R1\":\"2\"}}|dots.R1",
                    "DOTS|{\"dots\":null}|dots",
                    "DOTS|{}|dots",
                    "DOTS|{\"approved\":[\"R1\"]}|approved",
                    "DOTS|{\"dots\":{\"R1\":1},\"approved\":[]}|approved",
                    "APPROVAL|{\"approved\":[\"R1\",\"R2\",\"R3\"]}|approved",
                    "APPROVAL|{\"approved\":[\"R1\",\"R1\"]}|approved",
                    "APPROVAL|{\"approved\":[\"R9\"]}|approved",
                    "APPROVAL|{\"approved\":[null]}|approved.0",
                    "APPROVAL|{\"dots\":{\"R1\":1}}|dots",
                    "APPROVAL|{}|approved"
                })
        void keepsTheOldBallotWhereTheNewOneIsRefused(VoteMethod method, String json, String field) {
            var room = scenario.workshop();
            var me = room.participant(0);
            var round = room.open(Drafts.by(method));
            put(me, round, method == DOTS ? DOTS_STORED : APPROVED_STORED).statusCode(200);
            put(me, round, json).statusCode(400).body("violations.field", contains(field));
            assertThat(ballots.cast(round.id()))
                    .extracting(CastBallot::marks)
                    .containsExactly(method == DOTS ? Map.of("R1", 3, "R3", 2) : Map.of("R3", 1, "R1", 1));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"dots\":{\"R1\":1,\"R1\":2}}",
                    "{\"dots\":[\"R1\"]}",
                    "{\"dots\":{\"R1\":1},\"weight\":2}",
                    "{\"ranking\":[[\"R1\"]]}",
                    "[]",
                    "null"
                })
        void sendsNothingElse(String json) {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(DOTS));
            put(room.participant(0), round, json).statusCode(400);
            assertThat(ballots.cast(round.id())).isEmpty();
        }

        @Test
        void givesNoDotsOutsideTheScope() {
            var room = scenario.workshop();
            var round = room.open(Drafts.voting(DOTS).about(List.of("R2")).done());
            put(room.participant(0), round, DOTS_STORED).statusCode(400).body("violations.field", contains("dots"));
        }

        @Test
        void mayUseAllTheirDotsOrApproveOfAnyNumberWhereThereIsNoLimit() {
            var room = scenario.workshop();
            put(room.participant(0), room.open(Drafts.by(DOTS)), "{\"dots\":{\"R1\":5}}")
                    .statusCode(200);
            var open = room.open(Drafts.voting(APPROVAL).choosingAtMost(null).done());
            put(room.participant(0), open, "{\"approved\":[\"R1\",\"R2\",\"R3\"]}")
                    .statusCode(200);
        }

        @Test
        void anEmptyBallotIsAnAnswerAndNoBallotIsNone() {
            var room = scenario.workshop();
            var me = room.participant(0);
            var round = room.open(Drafts.by(APPROVAL));
            me.delete("/rounds/{r}/ballot", round.id()).statusCode(404);
            put(me, round, "{\"approved\":[]}").statusCode(200);
            me.get("/rounds/{r}/mine", round.id()).body("ballot.approved", empty());
            me.get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
            me.delete("/rounds/{r}/ballot", round.id()).statusCode(204);
            me.get("/rounds/{r}/mine", round.id()).body("ballot", nullValue());
            me.get("/rounds/{r}/progress", round.id()).body("answered", equalTo(0));
            room.close(round);
            me.delete("/rounds/{r}/ballot", round.id()).statusCode(409);
        }

        @Test
        void answersARoundInItsOwnWayOnly() {
            var room = scenario.workshop();
            var me = room.participant(0);
            for (var round : List.of(room.open(VOTE), room.open(Drafts.by(VoteMethod.CONSENT)), room.open(ASSESS))) {
                put(me, round, DOTS_STORED).statusCode(409).body("type", equalTo("/problems/conflict"));
                me.delete("/rounds/{r}/ballot", round.id()).statusCode(409);
            }
            for (var method : List.of(APPROVAL, DOTS)) {
                var round = room.open(Drafts.by(method));
                me.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                        .statusCode(409)
                        .body("type", equalTo("/problems/conflict"));
                me.delete("/rounds/{r}/votes/R1", round.id()).statusCode(409);
            }
        }

        @Test
        void isTooLateOnceTheRoundIsClosed() {
            var room = scenario.workshop();
            var round = room.close(room.open(Drafts.by(DOTS)));
            put(room.participant(0), round, DOTS_STORED)
                    .statusCode(409)
                    .body("type", equalTo("/problems/round-not-open"))
                    .body("state", equalTo("CLOSED"));
        }

        @Test
        void countsOnceHoweverOftenTheSameBallotArrivesAtOnce() throws Exception {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(DOTS));
            var me = room.participant(0);
            Callable<Integer> same = () -> put(me, round, DOTS_STORED).extract().statusCode();
            var pool = Executors.newFixedThreadPool(16);
            try {
                for (var answer : pool.invokeAll(
                        IntStream.range(0, 16).mapToObj(i -> same).toList()))
                    assertThat(answer.get()).isEqualTo(200);
            } finally {
                pool.shutdownNow();
            }
            assertThat(ballots.cast(round.id())).hasSize(1);
            me.get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
        }
    }

    @Nested
    class AsAnyoneElse {
        @ParameterizedTest
        @EnumSource(names = {"APPROVAL", "DOTS"})
        void castsAndTakesBackNothing(VoteMethod method) {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(method));
            for (var guest : List.of(room.observer(), room.facilitator())) {
                put(guest, round, "{").statusCode(403);
                guest.delete("/rounds/{r}/ballot", round.id()).statusCode(403);
                send(guest, round, Map.of("approved", "R1")).statusCode(403);
                assertThat(page(guest, round).select("main form, main input")).isEmpty();
            }
            put(scenario.workshop().participant(0), round, "{").statusCode(404);
            put(Guest.STRANGER, round, "{").statusCode(401);
            assertThat(ballots.cast(round.id())).isEmpty();
        }
    }

    @Nested
    class OnThePage {
        @Test
        void dotsAreStoredAndFilledInAgain() {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(DOTS));
            var me = room.participant(0);
            var blank = page(me, round);
            assertThat(blank.select("input[type=number]").eachAttr("name"))
                    .containsExactly("dots.R1", "dots.R2", "dots.R3");
            assertThat(blank.select(".budget").text()).isEqualTo("Dots left: 5");
            assertThat(blank.select("input[type=number][value~=\\d]")).isEmpty();
            send(me, round, Map.of("dots.R1", "2", "dots.R2", "", "dots.R3", "1"))
                    .statusCode(303);
            var stored = page(me, round);
            assertThat(stored.select("#dots\\.R1").val()).isEqualTo("2");
            assertThat(stored.select(".budget").text()).isEqualTo("Dots left: 2");
            assertThat(stored.select(".ballot-foot .status").text()).isEqualTo("Your ballot is stored");
        }

        @Test
        void approvalsAreStoredAndNoneOfThemIsAnAnswer() {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(APPROVAL));
            var me = room.participant(0);
            assertThat(page(me, round).select(".budget").text()).isEqualTo("Chosen: 0 of at most 2");
            me.page()
                    .formParam("approved", "R1", "R3")
                    .post("/rounds/{r}/ballot", round.id())
                    .then()
                    .statusCode(303);
            assertThat(page(me, round).select("input[checked]").eachAttr("value"))
                    .containsExactly("R1", "R3");
            send(me, round, Map.of("nothing", "chosen")).statusCode(303);
            me.get("/rounds/{r}/mine", round.id()).body("ballot.approved", empty());
            me.page()
                    .formParam("back", "")
                    .post("/rounds/{r}/ballot/withdrawal", round.id())
                    .then()
                    .statusCode(303);
            me.get("/rounds/{r}/mine", round.id()).body("ballot", nullValue());
        }

        @Test
        void aRefusedBallotComesBackAsItWasTyped() {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(DOTS));
            var me = room.participant(0);
            put(me, round, DOTS_STORED);
            var over = refused(me, round, Map.of("dots.R1", "4", "dots.R2", "3"));
            assertThat(over.select("#dots\\.R1, #dots\\.R2").eachAttr("value")).containsExactly("4", "3");
            assertThat(over.select(".error-summary").text()).contains("You have 5 dots, and gave 7");
            assertThat(over.select(".budget.over").text()).startsWith("Too many dots: 2");
            assertThat(refused(me, round, Map.of("dots.R1", "two", "dots.R2", "1"))
                            .select("#dots\\.R1[aria-invalid]")
                            .val())
                    .isEqualTo("two");
            room.close(round);
            var late = refused(me, round, Map.of("dots.R1", "1", "dots.R2", "4"));
            assertThat(late.select("#dots\\.R2").val()).isEqualTo("4");
            assertThat(ballots.cast(round.id()).get(0).marks()).isEqualTo(Map.of("R1", 3, "R3", 2));
        }

        @Test
        void anApprovalOfTooManyComesBackWithAllTicks() {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(APPROVAL));
            var page = Jsoup.parse(room.participant(0)
                    .page()
                    .formParam("approved", "R1", "R2", "R3")
                    .post("/rounds/{r}/ballot", round.id())
                    .then()
                    .statusCode(422)
                    .extract()
                    .asString());
            assertThat(page.select("input[checked]")).hasSize(3);
            assertThat(page.select("#approved.invalid .error-text").text()).contains("You may choose 2 at most");
        }

        @Test
        void aScriptIsToldNoMoreThanThatItIsStored() {
            var room = scenario.workshop();
            var me = room.participant(0);
            var dots = room.open(Drafts.by(DOTS));
            var vote = room.open(VOTE);
            var assess = room.open(ASSESS);
            quietly(me, "/rounds/" + dots.id() + "/ballot", Map.of("dots.R1", "2"), 204);
            quietly(me, "/rounds/" + dots.id() + "/ballot", Map.of("dots.R1", "20"), 422);
            quietly(me, "/rounds/" + vote.id() + "/votes", Map.of("choice.R1", "AGREE"), 204);
            quietly(me, "/rounds/" + assess.id() + "/assessments/R1", Map.of("score.relevance", "2"), 204);
            quietly(Guest.STRANGER, "/rounds/" + vote.id() + "/votes", Map.of("choice.R1", "AGREE"), 303);
            me.get("/rounds/{r}/mine", vote.id()).body("votes", hasSize(1));
            me.get("/rounds/{r}/mine", assess.id()).body("assessments", hasSize(1));
        }

        @Test
        void showsOnesOwnBallotOnceItIsOver() {
            var room = scenario.workshop();
            var round = room.open(Drafts.by(DOTS));
            put(room.participant(0), round, DOTS_STORED);
            room.close(round);
            assertThat(page(room.participant(0), round).select("#R1 dd").text()).isEqualTo("Your dots: 3");
            assertThat(page(room.participant(1), round).text()).contains("You did not vote.");
            assertThat(page(room.observer(), round).select("#R1 dd").text()).isEqualTo("–");
        }

        private Document refused(Guest me, RoundView round, Map<String, String> form) {
            return Jsoup.parse(send(me, round, form).statusCode(422).extract().asString());
        }

        private void quietly(Guest me, String path, Map<String, String> form, int status) {
            me.page()
                    .header("Prefer", "return=minimal")
                    .formParams(form)
                    .post(path)
                    .then()
                    .statusCode(status);
        }
    }

    private static Document page(Guest guest, RoundView round) {
        return Jsoup.parse(guest.browse("/rounds/{r}", round.id())
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ValidatableResponse send(Guest guest, RoundView round, Map<String, String> form) {
        return guest.page()
                .formParams(form)
                .post("/rounds/{r}/ballot", round.id())
                .then();
    }

    private static ValidatableResponse put(Guest guest, RoundView round, String json) {
        return guest.put("/rounds/{r}/ballot", json, round.id());
    }
}
