package io.waymark.session;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A round for industry only: Person 1 is of it, in another spelling, Person 2 and 3 are of research. */
@QuarkusTest
class EligibilityHttpTest {
    private static final Eligible INDUSTRY = new Eligible(List.of("Industry"));

    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private Guest industry;
    private Guest research;

    @BeforeEach
    void people() {
        room = scenario.workshop();
        industry = room.participant(0);
        research = room.participant(1);
        industry.patch("/workshops/{w}/members/mine", "{\"stakeholderGroup\":\"industry \"}", room.id())
                .statusCode(200);
    }

    @Nested
    class AsOneOfThem {
        @Test
        void answers() {
            var round = forIndustry(VOTE);
            industry.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                    .statusCode(200);
            industry.put("/rounds/{r}/done", "{\"done\":true}", round.id()).statusCode(200);
            industry.browse("/rounds/{r}", round.id())
                    .body(allOf(containsString("choice.R1"), not(containsString("This item is for others"))));
        }
    }

    @Nested
    class AsAnotherParticipant {
        @Test
        void seesHowManyItAsksAndWhenThatChanges() {
            var round = forIndustry(VOTE);
            industry.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id());
            seesOf(round, 1);
            seesOf(round, 1);
            room.facilitator()
                    .patch(
                            "/workshops/{w}/members/{m}",
                            "{\"stakeholderGroup\":\"Industry\"}",
                            room.id(),
                            room.member(2).id())
                    .statusCode(200);
            seesOf(round, 2);
        }

        private void seesOf(RoundView round, int asked) {
            research.get("/rounds/{r}/progress", round.id())
                    .body("members", equalTo(asked))
                    .body("present", equalTo(1))
                    .body("answered", equalTo(1));
        }

        @Test
        void isToldForWhomItIs() {
            refused(research.put(
                    "/rounds/{r}/votes/R1",
                    "{\"choice\":\"AGREE\"}",
                    forIndustry(VOTE).id()));
            refused(research.put(
                    "/rounds/{r}/assessments/R1",
                    "{\"scores\":{\"relevance\":3}}",
                    forIndustry(ASSESS).id()));
            var comments = forIndustry(COMMENT);
            refused(research.post(
                    "/rounds/{r}/comments",
                    "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Yes\"}",
                    comments.id()));
            refused(research.put("/rounds/{r}/done", "{\"done\":true}", comments.id()));
        }

        @Test
        void readsTheTextAndNoForm() {
            for (var kind : List.of(VOTE, ASSESS, COMMENT)) {
                var round = forIndustry(kind);
                research.browse("/rounds/{r}?at=R1", round.id())
                        .statusCode(200)
                        .body(containsString("It asks: Industry"))
                        .body(containsString("Each agency should train its staff"))
                        .body(not(containsString("<textarea")))
                        .body(not(containsString("type=\"radio\"")))
                        .body(not(containsString("Are you through?")));
            }
        }

        @Test
        void isAskedForNothingOnTheWelcomePage() {
            var round = forIndustry(VOTE);
            research.browse("/workshops/{w}", room.id())
                    .statusCode(200)
                    .body(containsString("for others, to read along"))
                    .body(containsString("/rounds/" + round.id()));
        }

        @Test
        void stillSeesTheResults() {
            var round = forIndustry(VOTE);
            room.close(round);
            room.reveal(round);
            research.get("/rounds/{r}/results", round.id()).statusCode(200);
        }

        private void refused(ValidatableResponse response) {
            response.statusCode(403)
                    .body("type", equalTo("/problems/forbidden"))
                    .body("stakeholderGroups", equalTo(List.of("Industry")))
                    .body("detail", containsString("Industry"));
        }
    }

    @Nested
    class AsFacilitator {
        @Test
        void countsOnlyWhomItAsks() {
            var round = forIndustry(VOTE);
            room.facilitator()
                    .get("/rounds/{r}/progress", round.id())
                    .body("members", equalTo(1))
                    .body("answered", equalTo(0))
                    .body("missing.name", equalTo(List.of("Person 1")));
            industry.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id());
            research.get("/rounds/{r}", round.id());
            room.facilitator()
                    .get("/rounds/{r}/progress", round.id())
                    .body("members", equalTo(1))
                    .body("present", equalTo(1))
                    .body("answered", equalTo(1))
                    .body("missing", equalTo(List.of()));
            room.facilitator()
                    .get("/workshops/{w}/state", room.id())
                    .body("progress.members", equalTo(1))
                    .body("progress.answered", equalTo(1));
            room.facilitator()
                    .browse("/workshops/{w}/run?round={r}", room.id(), round.id())
                    .body(allOf(containsString("1/1"), containsString("Only for: Industry")));
        }

        @Test
        void choosesAmongTheGroupsThatOccurAndTypesOthers() {
            var session = room.open(COMMENT).sessionId();
            room.facilitator()
                    .browse("/sessions/{s}/rounds/new?kind=VOTE", session)
                    .body(containsString("name=\"group\" value=\"industry\""))
                    .body(containsString("name=\"group\" value=\"Research\""));
            room.facilitator()
                    .page()
                    .formParam("kind", "VOTE")
                    .formParam("title", "Vote")
                    .formParam("minutes", "5")
                    .formParam("group", "Research")
                    .formParam("otherGroups", "Civil society, unions\r\n\r\n Agencies ")
                    .post("/sessions/{s}/rounds", session)
                    .then()
                    .statusCode(303);
            room.facilitator()
                    .get("/sessions/{s}", session)
                    .body(
                            "rounds[1].eligible.stakeholderGroups",
                            equalTo(List.of("Research", "Civil society, unions", "Agencies")));
        }
    }

    /** A single person can be put into a group of their own: their vote would be theirs for all to see. */
    @Nested
    class WithoutNames {
        private RoundView secret(RoundKind kind, Attribution attribution) {
            return room.planned(NewRound.plan(kind, "For industry")
                    .lasting(600)
                    .onlyFor(INDUSTRY)
                    .attributed(attribution)
                    .done());
        }

        @ParameterizedTest
        @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
        void itDoesNotOpenForOne(Attribution attribution) {
            for (var kind : List.of(VOTE, ASSESS, COMMENT)) {
                var round = secret(kind, attribution);
                room.facilitator()
                        .post("/rounds/{r}/open", "{}", round.id())
                        .statusCode(409)
                        .body("type", equalTo("/problems/conflict"))
                        .body("detail", containsString("at least"));
                room.facilitator().get("/rounds/{r}", round.id()).body("state", equalTo("PLANNED"));
            }
        }

        @Test
        void theConsoleSaysWhy() {
            var round = secret(VOTE, Attribution.ANONYMOUS);
            var location = room.facilitator()
                    .page()
                    .formParam("seen", "PLANNED")
                    .post("/rounds/{r}/open", round.id())
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location");
            room.facilitator().browse(location).body(containsString("asks fewer than five people"));
        }

        @ParameterizedTest
        @EnumSource(names = {"NAMED", "DELEGATION"})
        void itOpensForOneWhoIsOnRecord(Attribution attribution) {
            var round = secret(VOTE, attribution);
            room.facilitator().post("/rounds/{r}/open", "{}", round.id()).statusCode(200);
        }

        @Test
        void itOpensForFive() {
            var round = secret(VOTE, Attribution.ANONYMOUS);
            for (int i = 0; i < 4; i++)
                room.join()
                        .patch("/workshops/{w}/members/mine", "{\"stakeholderGroup\":\"Industry\"}", room.id())
                        .statusCode(200);
            room.facilitator().post("/rounds/{r}/open", "{}", round.id()).statusCode(200);
        }

        @Test
        void aSmallWorkshopMayVoteInSecretAsAWhole() {
            var round = room.planned(NewRound.plan(VOTE, "All of us")
                    .lasting(600)
                    .attributed(Attribution.ANONYMOUS)
                    .done());
            room.facilitator().post("/rounds/{r}/open", "{}", round.id()).statusCode(200);
        }
    }

    private RoundView forIndustry(RoundKind kind) {
        return room.open(NewRound.plan(kind, "For industry")
                .lasting(600)
                .onlyFor(INDUSTRY)
                .done());
    }
}
