package io.waymark.session;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoundHttpTest {
    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SessionClock sessionClock;

    @Nested
    class AsFacilitator {
        @Test
        void leadsARoundThroughItsLife() {
            var room = scenario.workshop();
            var round = room.planned(Scenario.round(VOTE)).id();
            step(room.facilitator(), round, "open")
                    .body("state", equalTo("OPEN"))
                    .body("version", equalTo(1));
            step(room.facilitator(), round, "pause").body("state", equalTo("PAUSED"));
            step(room.facilitator(), round, "resume").body("remainingSeconds", equalTo(600));
            room.facilitator()
                    .post("/rounds/{r}/extend", "{\"seconds\":60}", round)
                    .statusCode(200)
                    .body("remainingSeconds", equalTo(660));
            step(room.facilitator(), round, "close").body("state", equalTo("CLOSED"));
            room.facilitator()
                    .post("/rounds/{r}/reopen", "{\"seconds\":120,\"reason\":\"The line dropped\"}", round)
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("remainingSeconds", equalTo(120));
            step(room.facilitator(), round, "close").body("closedAt", notNullValue());
            step(room.facilitator(), round, "reveal").body("revealedAt", notNullValue());
        }

        @Test
        void needsNoBodyForATransition() {
            var room = scenario.workshop();
            var round = room.planned(Scenario.round(VOTE));
            room.facilitator().api().post("/rounds/{r}/open", round.id()).then().statusCode(200);
        }

        @Test
        void isToldWhyATransitionIsRefused() {
            var room = scenario.workshop();
            var planned = room.planned(Scenario.round(VOTE)).id();
            refused(room.facilitator(), planned, "close", "PLANNED").body("closedAt", nullValue());
            var closed = room.close(room.open(VOTE));
            refused(room.facilitator(), closed.id(), "pause", "CLOSED")
                    .body("closedAt", equalTo(closed.closedAt().toString()));
            room.reveal(closed);
            refused(room.facilitator(), closed.id(), "close", "REVEALED");
            room.facilitator()
                    .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"Too late\"}", closed.id())
                    .statusCode(409)
                    .body("type", equalTo("/problems/round-not-open"));
        }

        @Test
        void closesTwiceToTheSameEffect() {
            var room = scenario.workshop();
            var closed = room.close(room.open(VOTE));
            clock.advance(Duration.ofSeconds(10));
            step(room.facilitator(), closed.id(), "close")
                    .body("state", equalTo("CLOSED"))
                    .body("closedAt", equalTo(closed.closedAt().toString()));
        }

        @Test
        void doesNotReopenAnAnonymousRound() {
            var room = scenario.workshop(Attribution.ANONYMOUS);
            var closed = room.close(room.open(VOTE));
            room.facilitator()
                    .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"Again\"}", closed.id())
                    .statusCode(409);
        }

        @Test
        void hasTheReasonOfAReopeningInTheAudit() {
            var room = scenario.workshop();
            var closed = room.close(room.open(VOTE));
            room.facilitator()
                    .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"The line dropped\"}", closed.id())
                    .statusCode(200);
            room.facilitator()
                    .get("/workshops/{w}/audit", room.id())
                    .body("items.findAll { it.action == 'round.reopen' }.detail", hasItem("The line dropped"));
        }

        @Test
        void mustSayWhyToReopen() {
            var room = scenario.workshop();
            var closed = room.close(room.open(VOTE));
            room.facilitator()
                    .post("/rounds/{r}/reopen", "{\"seconds\":60}", closed.id())
                    .statusCode(400)
                    .body("violations.field", hasItem("reason"));
        }

        @Test
        void opensNothingWithoutAText() {
            var room = scenario.empty(Attribution.NAMED);
            var round = room.planned(Scenario.round(COMMENT));
            room.facilitator()
                    .post("/rounds/{r}/open", "{}", round.id())
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"));
            step(room.facilitator(), room.planned(Scenario.round(TALK)).id(), "open");
        }

        @Test
        void mayOpenALobbyBeforeThereIsAText() {
            var room = scenario.empty(Attribution.NAMED).participants(1);
            var lobby = room.planned(Scenario.round(TALK));
            step(room.facilitator(), lobby.id(), "open");
            room.participant(0)
                    .put("/rounds/{r}/done", "{\"done\":true}", lobby.id())
                    .statusCode(200)
                    .body("done", equalTo(true));
        }

        @Test
        void mayOpenSeveralRoundsInAnyOrder() {
            var room = scenario.workshop();
            var agenda = room.facilitator()
                    .post(
                            "/workshops/{w}/sessions",
                            "{\"title\":\"Day\",\"rounds\":[{\"kind\":\"TALK\",\"title\":\"One\",\"seconds\":60},"
                                    + "{\"kind\":\"VOTE\",\"title\":\"Two\",\"seconds\":60},"
                                    + "{\"kind\":\"COMMENT\",\"title\":\"Three\",\"seconds\":60}]}",
                            room.id())
                    .statusCode(201)
                    .body("rounds.title", equalTo(List.of("One", "Two", "Three")))
                    .extract()
                    .jsonPath()
                    .getList("rounds.id", UUID.class);
            step(room.facilitator(), agenda.get(2), "open");
            step(room.facilitator(), agenda.get(1), "open");
            room.participant(0).get("/workshops/{w}/state", room.id()).body("rounds", hasSize(2));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"seconds\":60,\"recommendations\":[\"R9\"]}",
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"seconds\":60,\"recommendations\":[\"A1\"]}",
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"seconds\":60,\"recommendations\":[]}",
                    "{\"kind\":\"ASSESS\",\"title\":\"Assess\",\"seconds\":60,\"criteria\":[\"beauty\"]}",
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\"}",
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"seconds\":60,\"closesAt\":\"2099-01-01T00:00:00Z\"}",
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"closesAt\":\"2001-01-01T00:00:00Z\"}",
                    "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"seconds\":0}",
                    "{\"kind\":\"VOTE\",\"title\":\" \",\"seconds\":60}",
                    "{\"kind\":\"DANCE\",\"title\":\"Vote\",\"seconds\":60}",
                    "{\"title\":\"Vote\",\"seconds\":60}"
                })
        void plansNothingThatCannotBe(String round) {
            var room = scenario.workshop();
            room.facilitator()
                    .post("/workshops/{w}/sessions", "{\"title\":\"Day\",\"rounds\":[" + round + "]}", room.id())
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid"));
            room.facilitator().get("/workshops/{w}/sessions", room.id()).body("items", hasSize(0));
            var session = room.open(TALK).sessionId();
            room.facilitator().post("/sessions/{s}/rounds", round, session).statusCode(400);
        }

        @Test
        void seesOnlyTheirOwnWorkshopsRounds() {
            var round = scenario.workshop().planned(Scenario.round(VOTE));
            var elsewhere = scenario.workshop().facilitator();
            elsewhere.get("/rounds/{r}", round.id()).statusCode(404);
            elsewhere.get("/sessions/{s}", round.sessionId()).statusCode(404);
            elsewhere.get("/rounds/{r}/progress", round.id()).statusCode(404);
            for (var step : new String[] {"open", "pause", "resume", "close", "reveal"})
                elsewhere.post("/rounds/{r}/{step}", "{}", round.id(), step).statusCode(404);
            elsewhere.post("/rounds/{r}/extend", "{\"seconds\":60}", round.id()).statusCode(404);
            elsewhere.post("/rounds/{r}/reopen", "{nonsense", round.id()).statusCode(404);
        }

        @Test
        void findsNothingUnderAnUnknownId() {
            var room = scenario.workshop();
            room.facilitator().get("/rounds/{r}", UUID.randomUUID()).statusCode(404);
            room.facilitator().get("/rounds/nonsense").statusCode(404);
            room.facilitator().post("/rounds/{r}/open", "{}", UUID.randomUUID()).statusCode(404);
        }
    }

    @Nested
    class AsParticipant {
        @ParameterizedTest
        @ValueSource(strings = {"open", "pause", "resume", "close", "reveal", "extend", "reopen"})
        void leadsNothing(String step) {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.participant(0)
                    .post("/rounds/{r}/{step}", "{\"seconds\":60}", round.id(), step)
                    .statusCode(403)
                    .body("type", equalTo("/problems/forbidden"));
            room.observer()
                    .post("/rounds/{r}/{step}", "{nonsense", round.id(), step)
                    .statusCode(403);
            room.participant(0).get("/rounds/{r}", round.id()).body("state", equalTo("OPEN"));
        }

        @Test
        void plansNothing() {
            var room = scenario.workshop();
            room.participant(0)
                    .post("/workshops/{w}/sessions", "{\"title\":\"Day\"}", room.id())
                    .statusCode(403);
            room.participant(0)
                    .post("/sessions/{s}/rounds", "{}", room.open(TALK).sessionId())
                    .statusCode(403);
        }

        @Test
        void isTooLateFromTheEndOfTheGrace() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            clock.advance(Duration.ofSeconds(600).plusMillis(1499));
            room.participant(0).get("/rounds/{r}", round.id()).body("remainingSeconds", equalTo(0));
            vote(room.participant(0), round, "R1").statusCode(200);
            clock.advance(Duration.ofMillis(1));
            vote(room.participant(0), round, "R2")
                    .statusCode(409)
                    .body("type", equalTo("/problems/round-not-open"))
                    .body("state", equalTo("CLOSED"))
                    .body("closedAt", equalTo(round.closesAt().toString()));
        }

        @Test
        void findsTheRoundClosedByItselfAfterTheGrace() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            clock.advance(Duration.ofSeconds(600).plusMillis(1499));
            sessionClock.closeOverdue();
            room.participant(0).get("/rounds/{r}", round.id()).body("state", equalTo("OPEN"));
            clock.advance(Duration.ofMillis(1));
            sessionClock.closeOverdue();
            room.participant(0)
                    .get("/rounds/{r}", round.id())
                    .body("state", equalTo("CLOSED"))
                    .body("remainingSeconds", equalTo(0))
                    .body("closedAt", equalTo(clock.instant().toString()));
            vote(room.participant(0), round, "R2").statusCode(409).body("state", equalTo("CLOSED"));
            room.facilitator()
                    .get("/workshops/{w}/audit", room.id())
                    .body("items.findAll { it.action == 'round.close' }.actor", hasItem(nullValue()));
        }

        @Test
        void mayAnswerLaterWhereTheRoundWasExtended() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.facilitator().post("/rounds/{r}/extend", "{\"seconds\":60}", round.id());
            clock.advance(Duration.ofSeconds(650));
            sessionClock.closeOverdue();
            vote(room.participant(0), round, "R1").statusCode(200);
        }

        @Test
        void isToldThatARoundIsPlannedOrPaused() {
            var room = scenario.workshop();
            var planned = room.planned(Scenario.round(VOTE));
            vote(room.participant(0), planned, "R1").statusCode(409).body("state", equalTo("PLANNED"));
            var paused = room.open(VOTE);
            step(room.facilitator(), paused.id(), "pause");
            vote(room.participant(0), paused, "R1").statusCode(409).body("state", equalTo("PAUSED"));
        }

        @Test
        void findsNothingOutsideTheRoundsScope() {
            var room = scenario.workshop();
            var round = room.open(Drafts.about(VOTE, "R1"));
            vote(room.participant(0), round, "R2").statusCode(404).body("type", equalTo("/problems/not-found"));
            vote(room.participant(0), round, "R9").statusCode(404);
            vote(room.participant(0), round, "R1").statusCode(200);
        }

        @Test
        void cannotGiveAnotherKindOfInput() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            vote(room.participant(0), round, "R1").statusCode(409).body("type", equalTo("/problems/conflict"));
        }

        private ValidatableResponse vote(Guest guest, RoundView round, String key) {
            return guest.put("/rounds/{r}/votes/{key}", AGREE, round.id(), key);
        }
    }

    @Nested
    class AsStranger {
        @Test
        void isAskedToSignIn() {
            var round = scenario.workshop().open(VOTE);
            Guest.STRANGER.get("/rounds/{r}", round.id()).statusCode(401);
            Guest.STRANGER.get("/rounds/{r}/progress", round.id()).statusCode(401);
            Guest.STRANGER.post("/rounds/{r}/close", "{nonsense", round.id()).statusCode(401);
            Guest.STRANGER.get("/rounds/{r}", UUID.randomUUID()).statusCode(401);
        }
    }

    private static ValidatableResponse step(Guest guest, UUID round, String step) {
        return guest.post("/rounds/{r}/{step}", "{}", round, step).statusCode(200);
    }

    private static ValidatableResponse refused(Guest guest, UUID round, String step, String state) {
        return guest.post("/rounds/{r}/{step}", "{}", round, step)
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"))
                .body("state", equalTo(state));
    }
}
