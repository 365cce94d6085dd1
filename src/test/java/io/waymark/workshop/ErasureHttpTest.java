package io.waymark.workshop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundKind;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Erasing people's data over the API. */
@QuarkusTest
class ErasureHttpTest {
    private static final String ERASURE = "/workshops/{w}/members/{m}/erasure";
    private static final String MEMBER = "/workshops/{w}/members/{m}";

    @Inject
    Scenario scenario;

    private static ValidatableResponse erase(TestWorkshop room, Guest by, Guest whom, String body) {
        return by.post(ERASURE, body, room.id(), whom.member().id());
    }

    private static ValidatableResponse erase(TestWorkshop room, Guest whom) {
        return erase(room, room.facilitator(), whom, "{}");
    }

    private static String member(Guest whom) {
        return "items.find { it.id == '" + whom.member().id() + "' }.";
    }

    @Nested
    class AsFacilitator {
        @Test
        void getsAReceipt() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            var round = room.open(RoundKind.VOTE);
            guest.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"So it is\"}", round.id())
                    .statusCode(200);
            erase(room, guest)
                    .statusCode(200)
                    .body("id", notNullValue())
                    .body("memberId", equalTo(guest.member().id().toString()))
                    .body("by", equalTo(room.facilitator().member().id().toString()))
                    .body("name", startsWith("Former participant "))
                    .body("comments", equalTo("KEEP"))
                    .body("erasedAt", notNullValue())
                    .body("removed.find { it.what == 'NAME' }.count", equalTo(1))
                    .body("removed.find { it.what == 'COUNTRY' }.count", equalTo(1))
                    .body("removed.find { it.what == 'LINKS' }.count", equalTo(1))
                    .body("removed.find { it.what == 'SIGN_INS' }.count", equalTo(1))
                    .body("removed.find { it.what == 'ACCOUNT' }.count", equalTo(1))
                    .body("removed.what", not(hasItem("EMAIL")))
                    .body("kept", hasSize(1))
                    .body("kept[0].what", equalTo("VOTES"))
                    .body("kept[0].count", equalTo(1))
                    .body("kept[0].reason", containsString("counted"));
        }

        @Test
        void findsNothingOfThePersonInTheList() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            guest.patch(
                            "/workshops/{w}/members/mine",
                            "{\"email\":\"p1@example.org\",\"expertise\":\"Bees\",\"areaExpertise\":{\"A1\":3}}",
                            room.id())
                    .statusCode(200);
            String name = erase(room, guest).extract().path("name");
            room.facilitator()
                    .get("/workshops/{w}/members", room.id())
                    .body(member(guest) + "name", equalTo(name))
                    .body(member(guest) + "former", equalTo(Integer.valueOf(name.replaceAll("\\D", ""))))
                    .body(member(guest) + "email", nullValue())
                    .body(member(guest) + "organisation", nullValue())
                    .body(member(guest) + "country", nullValue())
                    .body(member(guest) + "stakeholderGroup", nullValue())
                    .body(member(guest) + "expertise", nullValue())
                    .body(member(guest) + "areaExpertise.size()", equalTo(0))
                    .body(member(guest) + "listedInReport", equalTo(false))
                    .body(member(guest) + "removed", equalTo(true))
                    .body(member(guest) + "erasedAt", notNullValue())
                    .body(member(guest) + "personalLink", nullValue());
            room.facilitator()
                    .get("/workshops/{w}/members?name=Person 1", room.id())
                    .body("items", empty());
        }

        @Test
        void getsTheSameReceiptTheSecondTime() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            var first = erase(room, guest).extract().asString();
            erase(room, room.facilitator(), guest, "{\"comments\":\"BLANK\"}")
                    .statusCode(200)
                    .body(equalTo(first));
        }

        @Test
        void erasesObserversAndOtherFacilitatorsButNeverTheLast() {
            var room = scenario.workshop();
            var second = room.secondFacilitator();
            erase(room, room.observer()).statusCode(200);
            erase(room, second, room.facilitator(), "{}").statusCode(200);
            erase(room, second, second, "{}").statusCode(409).body("type", equalTo("/problems/conflict"));
            second.get("/workshops/{w}", room.id()).statusCode(200);
        }

        @Test
        void cannotChangeOrLetInWhatIsNoMore() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            erase(room, guest).statusCode(200);
            var lead = room.facilitator();
            for (var change : new String[] {"{\"removed\":false}", "{\"name\":\"Ann\"}", "{\"role\":\"OBSERVER\"}"})
                lead.patch(MEMBER, change, room.id(), guest.member().id()).statusCode(409);
            lead.post(
                            "/workshops/{w}/links",
                            "{\"members\":[\"" + guest.member().id() + "\"]}",
                            room.id())
                    .statusCode(409);
        }

        @Test
        void isToldInOrderWhatIsWrong() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            var lead = room.facilitator();
            lead.post(ERASURE, "{}", room.id(), UUID.randomUUID()).statusCode(404);
            lead.post(ERASURE, "{\"comments\":\"SOME\"}", room.id(), UUID.randomUUID())
                    .statusCode(404);
            erase(room, lead, guest, "{\"comments\":\"SOME\"}").statusCode(400);
            erase(room, lead, guest, "{\"why\":\"So\"}").statusCode(400);
            erase(room, lead, lead, "{\"comments\":\"SOME\"}").statusCode(400);
        }

        @Test
        void retriesWithAKey() {
            var room = scenario.workshop();
            var key = UUID.randomUUID().toString();
            String id = withKey(room, key).statusCode(200).extract().path("id");
            withKey(room, key)
                    .statusCode(200)
                    .header("Idempotent-Replay", "true")
                    .body("id", equalTo(id));
        }

        private ValidatableResponse withKey(TestWorkshop room, String key) {
            var request = room.facilitator().api().header("Idempotency-Key", key);
            return request.body("{}")
                    .post(ERASURE, room.id(), room.member(0).id())
                    .then();
        }

        @Test
        void findsIdsOnlyInTheAudit() {
            var room = scenario.workshop();
            var observer = room.observer();
            erase(room, observer).statusCode(200);
            room.facilitator()
                    .get("/workshops/{w}/audit?limit=200", room.id())
                    .body("items.action", hasItem("member.erase"))
                    .body("items.subject", hasItem(observer.member().id().toString()))
                    .body("items.detail", everyItem(not(containsString("OBSERVER by"))));
            room.facilitator()
                    .browse("/workshops/{w}/audit", room.id())
                    .body(not(containsString("OBSERVER by invitation")))
                    .body(containsString("Erased the data of Former participant "));
        }
    }

    @Nested
    class AsThePerson {
        @Test
        void isSignedOutAtOnce() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            erase(room, guest, guest, "{}")
                    .statusCode(200)
                    .body("by", equalTo(guest.member().id().toString()));
            guest.get("/workshops/{w}", room.id()).statusCode(401);
            guest.get("/me").statusCode(401);
            erase(room, guest, guest, "{}").statusCode(401);
        }

        @Test
        void isSignedOutOnEveryDevice() {
            var room = scenario.empty(Attribution.NAMED);
            var first = join(room, "Ann").extract().<String>path("token");
            var link = link(join(room, "Bob"));
            var second = Guest.STRANGER
                    .post("/invitations/{s}/acceptance", "{}", link)
                    .extract();
            var bob = new Guest(null, second.path("token"));
            room.facilitator()
                    .post(ERASURE, "{}", room.id(), second.path("member.id"))
                    .statusCode(200);
            bob.get("/me").statusCode(401);
            new Guest(null, first).get("/me").statusCode(200);
        }

        @Test
        void doesNotComeBackByLinkOrCode() {
            var room = scenario.empty(Attribution.NAMED);
            var key = UUID.randomUUID().toString();
            var joined = join(room, "Ann", key);
            String member = joined.extract().path("member.id");
            room.facilitator().post(ERASURE, "{}", room.id(), member).statusCode(200);
            Guest.STRANGER
                    .post("/invitations/{s}/acceptance", "{}", link(joined))
                    .statusCode(404);
            join(room, "Ann", key).statusCode(201).body("member.id", not(equalTo(member)));
            join(room, "Ann").statusCode(201).body("member.id", not(equalTo(member)));
        }

        @Test
        void staysWhereTheyAreAsWell() {
            var here = scenario.workshop();
            var there = scenario.empty(Attribution.NAMED);
            var guest = here.participant(0);
            guest.post("/join", "{\"code\":\"" + there.code() + "\",\"name\":\"Person 1\",\"email\":\"p@example.org\"}")
                    .statusCode(201);
            erase(here, guest).statusCode(200).body("removed.what", not(hasItem("ACCOUNT")));
            guest.get("/me").statusCode(401);
            there.facilitator()
                    .get("/workshops/{w}/members", there.id())
                    .body("items.name", hasItem("Person 1"))
                    .body("items.email", hasItem("p@example.org"));
        }

        /** An organiser can sign in again, and has nothing to do with this workshop any more. */
        @Test
        void keepsAnAccountThatMayCreateWorkshops() {
            var organiser = scenario.organiser();
            var room = scenario.empty(Attribution.NAMED);
            var joined = new Guest(null, organiser.token())
                    .post("/join", "{\"code\":\"" + room.code() + "\",\"name\":\"Olga\"}")
                    .extract();
            var olga = new Guest(null, joined.path("token"));
            olga.post(ERASURE, "{}", room.id(), joined.path("member.id")).statusCode(200);
            olga.get("/me").body("memberships", empty());
            var again = Guest.STRANGER
                    .post(
                            "/tokens",
                            "{\"email\":\"" + organiser.email() + "\",\"password\":\"" + Scenario.PASSWORD + "\"}")
                    .statusCode(201)
                    .extract()
                    .<String>path("token");
            new Guest(null, again).get("/workshops/{w}", room.id()).statusCode(404);
            new Guest(null, again).get("/me").body("memberships", empty());
        }

        private ValidatableResponse join(TestWorkshop room, String name) {
            return join(room, name, UUID.randomUUID().toString());
        }

        private ValidatableResponse join(TestWorkshop room, String name, String key) {
            return Guest.STRANGER
                    .api()
                    .header("Idempotency-Key", key)
                    .body("{\"code\":\"" + room.code() + "\",\"name\":\"" + name + "\",\"email\":\"a@example.org\"}")
                    .post("/join")
                    .then()
                    .statusCode(201);
        }

        private String link(ValidatableResponse joined) {
            String link = joined.extract().path("link");
            return link.substring(link.indexOf("/i/") + 3);
        }
    }

    @Nested
    class AsOthers {
        @Test
        void eraseNobodyButThemselves() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            erase(room, room.participant(1), guest, "{}").statusCode(403);
            erase(room, room.observer(), guest, "{}").statusCode(403);
            erase(room, room.participant(1), guest, "{\"comments\":\"SOME\"}").statusCode(403);
            room.participant(1)
                    .post(ERASURE, "{}", room.id(), UUID.randomUUID())
                    .statusCode(403);
            erase(room, Guest.STRANGER, guest, "{}").statusCode(401);
            erase(room, scenario.workshop().facilitator(), guest, "{}").statusCode(404);
            guest.get("/workshops/{w}", room.id()).statusCode(200);
        }

        @Test
        void observersEraseThemselves() {
            var room = scenario.workshop();
            var observer = room.observer();
            erase(room, observer, observer, "{}").statusCode(200);
            observer.get("/me").statusCode(401);
        }
    }
}
