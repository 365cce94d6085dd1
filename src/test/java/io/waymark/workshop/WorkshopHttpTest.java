package io.waymark.workshop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.session.RoundKind;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkshopHttpTest {
    @Inject
    Scenario scenario;

    @Nested
    class AsOrganiser {
        @Test
        void createsAWorkshopWithSensibleDefaults() {
            new Guest(null, scenario.organiser().token())
                    .post("/workshops", "{\"title\":\" A workshop \"}")
                    .statusCode(201)
                    .body("title", equalTo("A workshop"))
                    .body("attribution", equalTo("NAMED"))
                    .body("registration", equalTo("OPEN"))
                    .body("timeZone", equalTo("Europe/Brussels"))
                    .body("consensus.threshold", equalTo(75))
                    .body("criteria.key", equalTo(java.util.List.of("relevance", "feasibility")))
                    .body("role", equalTo("FACILITATOR"));
        }

        @Test
        void isToldOfACriterionThatIsNone() {
            new Guest(null, scenario.organiser().token())
                    .post("/workshops", "{\"title\":\"A workshop\",\"criteria\":[null]}")
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid"));
        }

        @Test
        void createsOneOnThePages() {
            var who = new Guest(null, scenario.organiser().token());
            who.browse("/workshops").statusCode(200).body(containsString("You are in no workshop yet"));
            who.browse("/workshops/new").statusCode(200);
            create(who, "").then().statusCode(422).body(containsString("Why &lt;we&gt; meet"));
            create(who, "Mine").then().statusCode(303);
            create(who, "Mine").then().statusCode(303);
            who.get("/workshops").body("items", hasSize(1)).body("items[0].title", equalTo("Mine"));
            who.browse("/").body(containsString("Mine"));
        }

        private Response create(Guest who, String title) {
            return who.page()
                    .formParam("idempotencyKey", "k")
                    .formParam("title", title)
                    .formParam("purpose", "Why <we> meet")
                    .formParam("timeZone", "Europe/Copenhagen")
                    .formParam("attribution", "DELEGATION")
                    .post("/workshops");
        }
    }

    @Nested
    class AsFacilitator {
        private Response save(TestWorkshop room, String title, String lowest) {
            return room.facilitator()
                    .page()
                    .formParam("title", title)
                    .formParam("purpose", "Because")
                    .formParam("timeZone", "Europe/Athens")
                    .formParam("language", "da")
                    .formParam("registration", "INVITED")
                    .formParam("attribution", "PSEUDONYMOUS")
                    .formParam("criteria.0.key", "relevance")
                    .formParam("criteria.0.label", "")
                    .formParam("criteria.1.key", "feasibility")
                    .formParam("criteria.1.label", "Feasibility")
                    .formParam("criteria.1.min", lowest)
                    .formParam("criteria.1.max", "9")
                    .formParam("criteria.2.label", "Suitability in my area")
                    .formParam("consensus.rule", "PERCENT_AGREEMENT")
                    .formParam("consensus.threshold", "70")
                    .formParam("consensus.minimum", "4")
                    .formParam("contact", "Helpdesk")
                    .post("/workshops/{w}/settings", room.id());
        }

        @Test
        void promisesNoRuleThatTheScalesDoNotAllow() {
            var room = scenario.empty(Attribution.NAMED);
            var rule = "\"consensus\":{\"rule\":\"RAND_UCLA\"}";
            var nine = "\"criteria\":[{\"key\":\"fit\",\"label\":\"Fit\",\"min\":1,\"max\":9}]";
            room.facilitator()
                    .patch("/workshops/{w}", "{" + rule + "}", room.id())
                    .statusCode(400)
                    .body("violations[0].field", equalTo("consensus.rule"));
            room.facilitator()
                    .patch("/workshops/{w}", "{" + nine + "," + rule + "}", room.id())
                    .statusCode(200)
                    .body("consensus.rule", equalTo("RAND_UCLA"));
            room.facilitator()
                    .patch("/workshops/{w}", "{" + nine.replace("9", "5") + "}", room.id())
                    .statusCode(400);
            room.facilitator().get("/workshops/{w}", room.id()).body("criteria[0].max", equalTo(9));
            room.facilitator()
                    .browse("/workshops/{w}/settings", room.id())
                    .body(containsString("value=\"RAND_UCLA\" checked"));
            room.facilitator().browse("/workshops/{w}", room.id()).body(containsString("agreed by RAND/UCLA"));
        }

        @Test
        void changesEverySetting() {
            var room = scenario.empty(Attribution.NAMED);
            room.facilitator()
                    .browse("/workshops/{w}/settings", room.id())
                    .statusCode(200)
                    .body(containsString(room.code()))
                    .body(containsString("/j/" + room.code()));
            save(room, "Changed", "1").then().statusCode(303);
            room.facilitator()
                    .get("/workshops/{w}", room.id())
                    .body("title", equalTo("Changed"))
                    .body("language", equalTo("da"))
                    .body("attribution", equalTo("PSEUDONYMOUS"))
                    .body("registration", equalTo("INVITED"))
                    .body("criteria.key", equalTo(java.util.List.of("feasibility", "suitability-in-my-area")))
                    .body("criteria[0].max", equalTo(9))
                    .body("consensus.rule", equalTo("PERCENT_AGREEMENT"))
                    .body("consensus.minimum", equalTo(4))
                    .body("contact", equalTo("Helpdesk"));
        }

        @Test
        void aRefusalKeepsWhatWasTyped() {
            var room = scenario.empty(Attribution.NAMED);
            save(room, "", "lowest of all")
                    .then()
                    .statusCode(422)
                    .body(containsString("value=\"lowest of all\""))
                    .body(containsString("value=\"Suitability in my area\""))
                    .body(containsString("value=\"Europe/Athens\""));
            room.facilitator().get("/workshops/{w}", room.id()).body("title", equalTo("Test workshop"));
        }

        @Test
        void attributionIsFixedOnceATalkHasOpenedAndCriteriaAreNot() {
            var room = scenario.workshop();
            room.open(RoundKind.TALK);
            room.facilitator()
                    .patch("/workshops/{w}", "{\"attribution\":\"ANONYMOUS\"}", room.id())
                    .statusCode(409)
                    .body("detail", containsString("attribution stays"));
            room.facilitator()
                    .patch("/workshops/{w}", "{\"consensus\":{\"threshold\":51}}", room.id())
                    .statusCode(200)
                    .body("opened", equalTo(true))
                    .body("started", equalTo(false));
            room.facilitator()
                    .browse("/workshops/{w}/settings", room.id())
                    .body(not(containsString("name=\"attribution\"")))
                    .body(containsString("so attribution stays"))
                    .body(containsString("name=\"consensus.threshold\""));
            room.facilitator()
                    .page()
                    .formParam("title", "Test workshop")
                    .formParam("criteria.0.label", "Suitability")
                    .formParam("consensus.rule", "PERCENT_AGREEMENT")
                    .formParam("consensus.threshold", "66")
                    .formParam("consensus.minimum", "4")
                    .post("/workshops/{w}/settings", room.id())
                    .then()
                    .statusCode(303);
            room.facilitator()
                    .get("/workshops/{w}", room.id())
                    .body("criteria.label", equalTo(java.util.List.of("Suitability")))
                    .body("consensus.threshold", equalTo(66));
        }

        @Test
        void rulesAreFixedOnceARoundHasOpened() {
            var room = scenario.workshop();
            room.open(RoundKind.COMMENT);
            room.facilitator()
                    .patch("/workshops/{w}", "{\"attribution\":\"ANONYMOUS\"}", room.id())
                    .statusCode(409);
            room.facilitator()
                    .patch("/workshops/{w}", "{\"consensus\":{\"threshold\":51}}", room.id())
                    .statusCode(409);
            room.facilitator()
                    .patch("/workshops/{w}", "{\"title\":\"New\"}", room.id())
                    .statusCode(200);
            room.facilitator()
                    .browse("/workshops/{w}/settings", room.id())
                    .body(not(containsString("name=\"attribution\"")));
        }
    }

    @Nested
    class AsParticipant {
        @Test
        void seesTheWorkshopWithoutItsCodeAndChangesNothing() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            guest.get("/workshops/{w}", room.id()).statusCode(200).body("joinCode", nullValue());
            guest.patch("/workshops/{w}", "{\"title\":\"Mine\"}", room.id()).statusCode(403);
            guest.browse("/workshops/{w}/settings", room.id()).statusCode(403);
            guest.post("/workshops", "{\"title\":\"Mine\"}").statusCode(403);
            guest.browse("/workshops/new").statusCode(403);
        }
    }

    @Nested
    class AsStranger {
        @Test
        void isAskedToSignInOrTold404() {
            var room = scenario.empty(Attribution.NAMED);
            Guest.STRANGER.get("/workshops/{w}", room.id()).statusCode(401);
            Guest.STRANGER.browse("/workshops/{w}/settings", room.id()).statusCode(303);
            var elsewhere = new Guest(null, scenario.organiser().token());
            elsewhere.get("/workshops/{w}", room.id()).statusCode(404);
            elsewhere.browse("/workshops/{w}/settings", room.id()).statusCode(404);
            elsewhere.get("/workshops/{w}", UUID.randomUUID()).statusCode(404);
        }

        @Test
        void findsTheStartPage() {
            Guest.STRANGER
                    .browse("/")
                    .statusCode(200)
                    .body(containsString("name=\"code\""))
                    .body(containsString("href=\"/sign-in\""))
                    .body(not(containsString("/look-in")));
            Guest.STRANGER
                    .page()
                    .header("Accept-Language", "da")
                    .get("/")
                    .then()
                    .body(containsString("Deltag i en workshop"));
        }

        @Test
        void isToldOfAddressesThatDoNotExistSignedInOrNot() {
            Guest.STRANGER.browse("/no-such-page").statusCode(404).body(containsString("does not exist"));
            new Guest(null, scenario.organiser().token())
                    .browse("/no-such-page")
                    .statusCode(404);
        }
    }
}
