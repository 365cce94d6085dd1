package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.NewSession;
import io.waymark.session.RoundView;
import io.waymark.session.Sessions;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The agenda changes as the room decides. */
@QuarkusTest
class PlenaryPagesTest {
    private static final String NEXT =
            "# A roadmap\n\n## Skills\n\n### Train civil servants {#R1}\n\nEvery month.\n\n### Share materials {#R2}\n\n"
                    + "Agencies should share what they teach.\n";

    @Inject
    Scenario scenario;

    @Inject
    Sessions sessions;

    @Nested
    class AsFacilitator {
        @Test
        void votesOnARecommendationAtOnce() {
            var room = scenario.workshop();
            var agenda = agenda(room);
            room.facilitator()
                    .post("/rounds/{r}/open", "{}", agenda.get(0).id())
                    .statusCode(200);
            room.facilitator()
                    .browse("/workshops/{w}/run", room.id())
                    .body(containsString("formaction=\"/workshops/" + room.id() + "/run/vote\""));
            var form = Map.of(
                    "round", agenda.get(0).id().toString(),
                    "recommendation", "R2",
                    "idempotencyKey", UUID.randomUUID().toString());
            for (int i = 0; i < 2; i++)
                submit(room.facilitator(), form, "/workshops/{w}/run/vote", room.id())
                        .statusCode(303);
            room.participant(0)
                    .get("/sessions/{s}", agenda.get(0).sessionId())
                    .body("rounds.title", equalTo(List.of("Plenary", "Vote on R2", "Break")))
                    .body("rounds[1].state", equalTo("OPEN"))
                    .body("rounds[1].seconds", equalTo(45))
                    .body("rounds[1].method", equalTo("AGREEMENT"))
                    .body("rounds[1].recommendations", equalTo(List.of("R2")));
            room.participant(0)
                    .get("/workshops/{w}/state", room.id())
                    .body("rounds", hasSize(2))
                    .body("focus", equalTo("R2"));
        }

        @Test
        void isToldWhereThereIsNothingToVoteOn() {
            var room = scenario.workshop();
            var round = room.open(TALK);
            var why = Map.of("", "none", "R9", "focus");
            for (var key : why.keySet())
                submit(
                                room.facilitator(),
                                Map.of("round", round.id().toString(), "recommendation", key),
                                "/workshops/{w}/run/vote",
                                room.id())
                        .statusCode(303)
                        .header("Location", endsWith("&refused=" + why.get(key)));
            room.facilitator()
                    .browse("/workshops/{w}/run?round={r}&refused=none", room.id(), round.id())
                    .body(containsString("role=\"alert\""));
            room.facilitator().get("/sessions/{s}", round.sessionId()).body("rounds", hasSize(1));
        }

        @Test
        void freezesTheDraftAndVotesOnWhatChanged() {
            var room = scenario.workshop();
            room.open(TALK);
            draft(room, NEXT);
            room.facilitator()
                    .browse("/workshops/{w}/versions/2", room.id())
                    .body(containsString("/versions/2/freeze"));
            room.facilitator()
                    .browse("/workshops/{w}/versions/2/freeze", room.id())
                    .statusCode(200)
                    .body(containsString("value=\"R1\" checked"))
                    .body(not(containsString("value=\"R2\" checked")));
            submit(
                            room.facilitator(),
                            Map.of("recommendation", "R1", "seconds", "45"),
                            "/workshops/{w}/versions/2/freeze",
                            room.id())
                    .statusCode(303)
                    .header("Location", containsString("/run?round="));
            room.participant(0)
                    .get("/workshops/{w}/versions/2", room.id())
                    .body("state", equalTo("PUBLISHED"))
                    .body("stage", equalTo("WORKING"));
            room.participant(0)
                    .get("/workshops/{w}/sessions", room.id())
                    .body("items[0].rounds[1].title", equalTo("Vote on R1"))
                    .body("items[0].rounds[1].version", equalTo(2))
                    .body("items[0].rounds[1].state", equalTo("OPEN"));
        }

        @Test
        void freezesNothingWhereTheVoteCannotBe() {
            var room = scenario.workshop();
            draft(room, NEXT);
            refused(room, Map.of("recommendation", "R1", "seconds", "45")).body(containsString("no agenda"));
            room.open(TALK);
            refused(room, Map.of("seconds", "45")).body(containsString("Choose at least one"));
            refused(room, Map.of("recommendation", "R1", "seconds", "1")).body(containsString("value=\"1\""));
            refused(room, Map.of("recommendation", "R3", "seconds", "45"));
            room.facilitator().get("/workshops/{w}/versions/2", room.id()).body("state", equalTo("DRAFT"));
        }

        @Test
        void reassessesWhatIsLeftForDiscussion() {
            var room = scenario.workshop().participants(2);
            var first = room.open(NewRound.plan(ASSESS, "Suitability")
                    .lasting(300)
                    .saying("Think of your country")
                    .judging(List.of("relevance"))
                    .askingReasonBelow(3)
                    .attributed(Attribution.PSEUDONYMOUS)
                    .done());
            for (int i = 0; i < 5; i++)
                room.participant(i)
                        .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":5}}", first.id())
                        .statusCode(200);
            room.close(first);
            console(room, first).body(not(containsString("Reassess")));
            room.reveal(first);
            console(room, first).body(containsString("Reassess the discussion list (2)"));
            var second = reassess(room, first);
            room.facilitator()
                    .get("/rounds/{r}", second)
                    .body("title", equalTo("Suitability (round 2)"))
                    .body("state", equalTo("PLANNED"))
                    .body("fromRound", equalTo(first.id().toString()))
                    .body("previous", equalTo(first.id().toString()))
                    .body("seconds", equalTo(300))
                    .body("instructions", equalTo("Think of your country"))
                    .body("criteria", equalTo(List.of("relevance")))
                    .body("reasonAskedBelow", equalTo(3))
                    .body("attribution", equalTo("PSEUDONYMOUS"))
                    .body("recommendations", nullValue());
            for (var step : List.of("open", "close", "reveal"))
                room.facilitator()
                        .post("/rounds/{r}/{step}", "{}", second, step)
                        .statusCode(200);
            room.facilitator()
                    .get("/rounds/{r}", reassess(room, second))
                    .body("title", equalTo("Suitability (round 3)"));
        }

        @Test
        void isToldWhereEverythingHasConsensus() {
            var room = scenario.workshop().participants(2);
            var first = room.open(NewRound.plan(ASSESS, "Suitability")
                    .lasting(300)
                    .about(List.of("R1"))
                    .judging(List.of("relevance"))
                    .done());
            for (int i = 0; i < 5; i++)
                room.participant(i)
                        .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":5}}", first.id())
                        .statusCode(200);
            room.close(first);
            room.reveal(first);
            console(room, first)
                    .body(containsString("nothing is left to reassess"))
                    .body(not(containsString("/run/reassess")));
        }

        private void draft(TestWorkshop room, String markdown) {
            room.facilitator()
                    .api()
                    .contentType("text/markdown")
                    .body(markdown)
                    .post("/workshops/{w}/versions", room.id())
                    .then()
                    .statusCode(201);
        }

        private ValidatableResponse refused(TestWorkshop room, Map<String, String> form) {
            return submit(room.facilitator(), form, "/workshops/{w}/versions/2/freeze", room.id())
                    .statusCode(422)
                    .body(containsString("<title>Error:"));
        }

        private ValidatableResponse console(TestWorkshop room, RoundView round) {
            return room.facilitator().browse("/workshops/{w}/run?round={r}", room.id(), round.id());
        }

        private UUID reassess(TestWorkshop room, RoundView round) {
            return reassess(room, round.id());
        }

        private UUID reassess(TestWorkshop room, UUID round) {
            var to = submit(
                            room.facilitator(),
                            Map.of("round", round.toString()),
                            "/workshops/{w}/run/reassess",
                            room.id())
                    .statusCode(303)
                    .extract()
                    .header("Location");
            return UUID.fromString(to.substring(to.indexOf("round=") + 6));
        }
    }

    @Nested
    class AsAnyoneElse {
        @Test
        void decidesNothing() {
            var room = scenario.workshop();
            var round = room.open(VOTE).id().toString();
            for (var guest : new Guest[] {room.participant(0), room.observer()}) {
                var form = Map.of("round", round, "recommendation", "R1");
                submit(guest, form, "/workshops/{w}/run/vote", room.id()).statusCode(403);
                submit(guest, form, "/workshops/{w}/run/reassess", room.id()).statusCode(403);
                submit(guest, form, "/workshops/{w}/versions/1/freeze", room.id())
                        .statusCode(403);
                guest.browse("/workshops/{w}/versions/1/freeze", room.id()).statusCode(403);
            }
        }
    }

    private List<RoundView> agenda(TestWorkshop room) {
        var rounds = List.of(NewRound.of(TALK, "Plenary", 600), NewRound.of(TALK, "Break", 600));
        return sessions.plan(room.facilitator().member(), new NewSession("Day", null, null, null, null, rounds))
                .rounds();
    }

    private static ValidatableResponse submit(
            Guest guest, Map<String, String> form, String path, Object... parameters) {
        return guest.page().formParams(form).post(path, parameters).then();
    }
}
