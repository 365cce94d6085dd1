package io.waymark.workshop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembersHttpTest {
    @Inject
    Scenario scenario;

    private static final String MEMBER = "/workshops/{w}/members/{m}";

    @Nested
    class AsFacilitator {
        @Test
        void readsTheListInParts() {
            var room = scenario.workshop();
            String next = room.facilitator()
                    .get("/workshops/{w}/members?limit=3", room.id())
                    .statusCode(200)
                    .body("items", hasSize(3))
                    .body("next", notNullValue())
                    .extract()
                    .path("next");
            room.facilitator()
                    .get("/workshops/{w}/members?limit=3&after=" + next, room.id())
                    .body("items", hasSize(1))
                    .body("next", nullValue());
            room.facilitator()
                    .browse("/workshops/{w}/members", room.id())
                    .statusCode(200)
                    .body(containsString("Person 3"))
                    .body(containsString("Denmark"));
        }

        @Test
        void changesRolesWhichTakesEffectAtOnce() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            guest.browse("/workshops/{w}/members", room.id()).statusCode(403);
            change(room, guest, "role", "FACILITATOR").statusCode(303);
            guest.browse("/workshops/{w}/members", room.id()).statusCode(200);
        }

        @Test
        void removesAndReadmits() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            change(room, guest, "removed", "true").statusCode(303);
            guest.get("/workshops/{w}", room.id()).statusCode(404);
            room.facilitator()
                    .browse(
                            "/workshops/{w}/members/{m}",
                            room.id(),
                            guest.member().id())
                    .statusCode(200)
                    .body(containsString("Let in again"));
            change(room, guest, "removed", "false").statusCode(303);
            guest.get("/workshops/{w}", room.id()).statusCode(200);
        }

        @Test
        void theLastOneStays() {
            var room = scenario.workshop();
            var me = room.facilitator();
            me.patch(MEMBER, "{\"role\":\"OBSERVER\"}", room.id(), me.member().id())
                    .statusCode(409);
            me.patch(MEMBER, "{\"removed\":true}", room.id(), me.member().id()).statusCode(409);
            change(room, me, "role", "PARTICIPANT").statusCode(422).body(containsString("at least one facilitator"));
            var second = room.secondFacilitator();
            me.patch(
                            MEMBER,
                            "{\"role\":\"OBSERVER\"}",
                            room.id(),
                            second.member().id())
                    .statusCode(200);
            second.patch(MEMBER, "{\"removed\":true}", room.id(), me.member().id())
                    .statusCode(403);
        }

        @Test
        void invitesSeveralAtOnceOrNobody() {
            var room = scenario.empty(Attribution.NAMED);
            invite(room, "Ann;;;Denmark\nBob;;;Atlantis")
                    .statusCode(422)
                    .body(containsString("Line 2"))
                    .body(containsString("Bob;;;Atlantis"));
            room.facilitator().get("/workshops/{w}/members", room.id()).body("items", hasSize(1));
            invite(room, "Ann;;;Denmark\nBob").statusCode(200).body(containsString("Bob; ;"));
            room.facilitator().get("/workshops/{w}/members", room.id()).body("items", hasSize(3));
        }

        @Test
        void aNewLinkEndsTheOldOne() {
            var room = scenario.empty(Attribution.NAMED);
            var old = link(invite(room, "Ann").extract().asString());
            UUID ann = UUID.fromString(room.facilitator()
                    .get("/workshops/{w}/members", room.id())
                    .extract()
                    .path("items.find { it.name == 'Ann' }.id"));
            var renewed = link(room.facilitator()
                    .page()
                    .formParam("idempotencyKey", "k")
                    .post("/workshops/{w}/members/{m}/link", room.id(), ann)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            Guest.STRANGER.browse(old).statusCode(404);
            Guest.STRANGER.browse(renewed).statusCode(200);
        }

        @Test
        void cannotReachAMemberOfAnotherWorkshop() {
            var elsewhere = scenario.workshop().participant(0).member().id();
            var room = scenario.workshop();
            room.facilitator()
                    .patch(MEMBER, "{\"removed\":true}", room.id(), elsewhere)
                    .statusCode(404);
            room.facilitator()
                    .browse("/workshops/{w}/members/{m}", room.id(), elsewhere)
                    .statusCode(404);
            room.facilitator()
                    .page()
                    .formParam("idempotencyKey", "k")
                    .post("/workshops/{w}/members/{m}/link", room.id(), elsewhere)
                    .then()
                    .statusCode(404);
        }

        private io.restassured.response.ValidatableResponse invite(TestWorkshop room, String lines) {
            return room.facilitator()
                    .page()
                    .formParam("idempotencyKey", UUID.randomUUID().toString())
                    .formParam("lines", lines)
                    .formParam("role", "PARTICIPANT")
                    .post("/workshops/{w}/invitations", room.id())
                    .then();
        }

        private io.restassured.response.ValidatableResponse change(
                TestWorkshop room, Guest whom, String field, String value) {
            return room.facilitator()
                    .page()
                    .formParam(field, value)
                    .post("/workshops/{w}/members/{m}", room.id(), whom.member().id())
                    .then();
        }

        private String link(String page) {
            int at = page.indexOf("/i/");
            return page.substring(at, page.indexOf('"', at));
        }
    }

    @Nested
    class AsParticipant {
        @Test
        void correctsTheirOwnDetailsAndNothingElse() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            guest.patch("/workshops/{w}/members/mine", "{\"organisation\":\"New\"}", room.id())
                    .statusCode(200)
                    .body("organisation", equalTo("New"));
            guest.patch("/workshops/{w}/members/mine", "{\"name\":\"  \"}", room.id())
                    .statusCode(400);
            guest.patch("/workshops/{w}/members/mine", "{\"role\":\"FACILITATOR\"}", room.id())
                    .statusCode(403);
            guest.patch(
                            MEMBER,
                            "{\"role\":\"FACILITATOR\"}",
                            room.id(),
                            guest.member().id())
                    .statusCode(403);
            guest.get("/workshops/{w}/members", room.id()).statusCode(403);
            guest.browse("/workshops/{w}/members/{m}", room.id(), guest.member().id())
                    .statusCode(403);
        }
    }

    @Nested
    class AsObserver {
        @Test
        void invitesNobody() {
            var room = scenario.workshop();
            room.observer()
                    .post("/workshops/{w}/invitations", "{\"invitations\":[]}", room.id())
                    .statusCode(403);
        }
    }
}
