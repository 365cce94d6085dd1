package io.waymark.session;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionPagesTest {
    @Inject
    Scenario scenario;

    @Nested
    class AsFacilitator {
        @Test
        void plansASessionInTheZoneOfTheWorkshop() {
            var room = scenario.workshop();
            var form = Map.of(
                    "title", "Session 1",
                    "date", "2027-07-01",
                    "time", "14:00",
                    "meetingUrl", "https://meet.example.org/a",
                    "venue", "Room 1",
                    "materials", "Background note | https://example.org/note.pdf\r\n");
            submit(room.facilitator(), form, "/workshops/{w}/sessions", room.id())
                    .statusCode(303);
            room.facilitator()
                    .get("/workshops/{w}/sessions", room.id())
                    .body("items[0].startsAt", equalTo("2027-07-01T12:00:00Z"))
                    .body("items[0].materials[0].title", equalTo("Background note"));
            room.participant(0)
                    .browse("/workshops/{w}/sessions", room.id())
                    .statusCode(200)
                    .body(containsString("1 July 2027, 14:00 (Brussels)"))
                    .body(containsString("https://meet.example.org/a"));
        }

        @Test
        void keepsWhatWasTypedWhereSomethingIsMissing() {
            var room = scenario.workshop();
            var form = Map.of("title", "Session <1>", "date", "2027-07-01", "materials", "no address");
            submit(room.facilitator(), form, "/workshops/{w}/sessions", room.id())
                    .statusCode(422)
                    .body(containsString("Session &lt;1&gt;"))
                    .body(containsString("2027-07-01"))
                    .body(containsString("no address"))
                    .body(containsString("id=\"time-error\""))
                    .body(containsString("<title>Error:"));
        }

        @Test
        void plansOnceHoweverOftenTheFormIsSent() {
            var room = scenario.workshop();
            var form =
                    Map.of("title", "Once", "idempotencyKey", UUID.randomUUID().toString());
            submit(room.facilitator(), form, "/workshops/{w}/sessions", room.id())
                    .statusCode(303);
            submit(room.facilitator(), form, "/workshops/{w}/sessions", room.id())
                    .statusCode(303);
            room.facilitator().get("/workshops/{w}/sessions", room.id()).body("items", hasSize(1));
        }

        @Test
        void mayCorrectARefusedFormUnderItsKey() {
            var room = scenario.workshop();
            var key = UUID.randomUUID().toString();
            submit(room.facilitator(), Map.of("title", "", "idempotencyKey", key), "/workshops/{w}/sessions", room.id())
                    .statusCode(422);
            submit(
                            room.facilitator(),
                            Map.of("title", "A", "idempotencyKey", key),
                            "/workshops/{w}/sessions",
                            room.id())
                    .statusCode(303);
        }

        @Test
        void takesTheStandardAgenda() {
            var room = scenario.workshop();
            var session = session(room);
            submit(room.facilitator(), Map.of("a", "b"), "/sessions/{s}/standard-agenda", session)
                    .statusCode(303);
            room.facilitator()
                    .get("/sessions/{s}", session)
                    .body("rounds.kind", equalTo(java.util.List.of("COMMENT", "VOTE", "ASSESS", "TALK")))
                    .body("rounds.seconds", equalTo(java.util.List.of(1500, 600, 900, 1200)));
        }

        @Test
        void addsARoundAboutAnAreaAndMore() {
            var room = scenario.workshop();
            var session = session(room);
            room.facilitator()
                    .page()
                    .formParam("kind", "ASSESS")
                    .formParam("title", "First look")
                    .formParam("minutes", "0,5")
                    .formParam("area", "A1")
                    .formParam("recommendation", "R3")
                    .formParam("criteria", "relevance")
                    .formParam("reasonAskedBelow", "3")
                    .formParam("attribution", "PSEUDONYMOUS")
                    .formParam("live", "false")
                    .post("/sessions/{s}/rounds", session)
                    .then()
                    .statusCode(303);
            room.facilitator()
                    .get("/sessions/{s}", session)
                    .body("rounds[0].seconds", equalTo(30))
                    .body("rounds[0].recommendations", org.hamcrest.Matchers.containsInAnyOrder("R1", "R2", "R3"))
                    .body("rounds[0].criteria", equalTo(java.util.List.of("relevance")))
                    .body("rounds[0].reasonAskedBelow", equalTo(3))
                    .body("rounds[0].attribution", equalTo("PSEUDONYMOUS"));
        }

        @Test
        void plansAVoteWithDots() {
            var room = scenario.workshop();
            var session = session(room);
            var form = Map.of(
                    "kind",
                    "VOTE",
                    "title",
                    "Priorities",
                    "minutes",
                    "5",
                    "method",
                    "DOTS",
                    "dots",
                    "3",
                    "maxChoices",
                    "2");
            submit(room.facilitator(), form, "/sessions/{s}/rounds", session).statusCode(303);
            room.facilitator()
                    .get("/sessions/{s}", session)
                    .body("rounds[0].method", equalTo("DOTS"))
                    .body("rounds[0].dots", equalTo(3))
                    .body("rounds[0].maxChoices", equalTo(null));
            room.facilitator()
                    .browse("/sessions/{s}/rounds/new?kind=VOTE", session)
                    .statusCode(200)
                    .body(containsString("value=\"AGREEMENT\" checked"));
        }

        @Test
        void isToldWhichNumberOfDotsIsNone() {
            var room = scenario.workshop();
            var form = Map.of("kind", "VOTE", "title", "Priorities", "minutes", "5", "method", "DOTS", "dots", "0");
            submit(room.facilitator(), form, "/sessions/{s}/rounds", session(room))
                    .statusCode(422)
                    .body(containsString("id=\"dots-error\""))
                    .body(containsString("value=\"DOTS\" checked"));
        }

        @Test
        void keepsAChosenRecommendationWhereTheLengthIsMissing() {
            var room = scenario.workshop();
            var form = Map.of("kind", "VOTE", "title", "How far?", "recommendation", "R2", "live", "true");
            submit(room.facilitator(), form, "/sessions/{s}/rounds", session(room))
                    .statusCode(422)
                    .body(containsString("Give either a length or an end."))
                    .body(containsString("How far?"))
                    .body(containsString("value=\"R2\" checked"))
                    .body(containsString("value=\"true\" checked"));
        }

        @Test
        void isToldWhatMinutesLookLike() {
            var room = scenario.workshop();
            var form = Map.of("kind", "TALK", "title", "Break", "minutes", "soon");
            submit(room.facilitator(), form, "/sessions/{s}/rounds", session(room))
                    .statusCode(422)
                    .body(containsString("such as 15 or 0.5"));
        }
    }

    @Nested
    class AsAnyoneElse {
        @Test
        void readsTheAgendaButPlansNothing() {
            var room = scenario.workshop();
            var session = session(room);
            for (var guest : new Guest[] {room.participant(0), room.observer()}) {
                guest.browse("/workshops/{w}/sessions", room.id())
                        .statusCode(200)
                        .body(allOf(containsString("Session"), not(containsString("/rounds/new"))));
                guest.browse("/workshops/{w}/sessions/new", room.id()).statusCode(403);
                guest.browse("/sessions/{s}/rounds/new", session).statusCode(403);
                submit(guest, Map.of("title", "A"), "/workshops/{w}/sessions", room.id())
                        .statusCode(403);
                submit(guest, Map.of("title", "A"), "/sessions/{s}/rounds", session)
                        .statusCode(403);
                submit(guest, Map.of("a", "b"), "/sessions/{s}/standard-agenda", session)
                        .statusCode(403);
            }
        }

        @Test
        void doesNotLearnThatAnotherWorkshopExists() {
            var room = scenario.workshop();
            var elsewhere = scenario.empty(Attribution.NAMED).facilitator();
            elsewhere.browse("/workshops/{w}/sessions", room.id()).statusCode(404);
            elsewhere.browse("/sessions/{s}/rounds/new", session(room)).statusCode(404);
        }

        @Test
        void isLedToSignIn() {
            var room = scenario.workshop();
            Guest.STRANGER
                    .browse("/workshops/{w}/sessions", room.id())
                    .statusCode(303)
                    .header("Location", containsString("/sign-in?to="));
        }
    }

    private UUID session(TestWorkshop room) {
        var session = new NewSession("Session", null, null, null, null, null);
        return sessions.plan(room.facilitator().member(), session).id();
    }

    @Inject
    Sessions sessions;

    private static ValidatableResponse submit(
            Guest guest, Map<String, String> form, String path, Object... parameters) {
        return guest.page().formParams(form).post(path, parameters).then();
    }
}
