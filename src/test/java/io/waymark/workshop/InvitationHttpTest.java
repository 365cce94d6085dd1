package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationHttpTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room() {
        return scenario.empty(Attribution.NAMED);
    }

    /** The member's id and the secret of their link. */
    private static Made invite(TestWorkshop room, String name) {
        var answer = room.facilitator()
                .post(
                        "/workshops/{w}/invitations",
                        "{\"invitations\":[{\"name\":\"" + name + "\",\"role\":\"PARTICIPANT\"}]}",
                        room.id())
                .statusCode(201)
                .extract();
        return new Made(answer.path("items[0].id"), secret(answer.path("items[0].link")));
    }

    private record Made(String id, String secret) {}

    private static String secret(String link) {
        return link.substring(link.indexOf("/i/") + 3);
    }

    private static ValidatableResponse accept(String secret) {
        return Guest.STRANGER.post("/invitations/{s}/acceptance", "{}", secret);
    }

    private static ValidatableResponse member(TestWorkshop room, String name) {
        return room.facilitator()
                .get("/workshops/{w}/members?name=" + name, room.id())
                .statusCode(200);
    }

    @Nested
    class OverTheApi {
        @Test
        void tellsWhetherALinkWasUsed() {
            var room = room();
            var ann = invite(room, "Ann");
            member(room, "ann")
                    .body("items", hasSize(1))
                    .body("items[0].arrived", equalTo(false))
                    .body("items[0].personalLink.createdAt", notNullValue())
                    .body("items[0].personalLink.lastUsedAt", nullValue());
            accept(ann.secret()).statusCode(201);
            member(room, "ANN")
                    .body("items[0].arrived", equalTo(true))
                    .body("items[0].personalLink.lastUsedAt", notNullValue());
        }

        @Test
        void renewsTheLinksOfChosenPeople() {
            var room = room();
            var ann = invite(room, "Ann");
            String link = room.facilitator()
                    .post("/workshops/{w}/links", "{\"members\":[\"" + ann.id() + "\"]}", room.id())
                    .statusCode(201)
                    .body("items[0].name", equalTo("Ann"))
                    .extract()
                    .path("items[0].link");
            accept(ann.secret()).statusCode(404);
            accept(secret(link)).statusCode(201).body("member.id", equalTo(ann.id()));
        }

        @Test
        void givesNoLinkToThoseWhoWereRemoved() {
            var room = room();
            var ann = invite(room, "Ann");
            room.facilitator().patch("/workshops/{w}/members/{m}", "{\"removed\":true}", room.id(), ann.id());
            room.facilitator()
                    .post("/workshops/{w}/links", "{\"members\":[\"" + ann.id() + "\"]}", room.id())
                    .statusCode(409);
        }

        @Test
        void endsALinkAndWhoeverCameInWithIt() {
            var room = room();
            var ann = invite(room, "Ann");
            String token = accept(ann.secret()).extract().path("token");
            var me = new Guest(null, token);
            me.get("/workshops/{w}", room.id()).statusCode(200);
            me.delete("/workshops/{w}/members/{m}/link", room.id(), ann.id()).statusCode(403);
            room.facilitator()
                    .delete("/workshops/{w}/members/{m}/link", room.id(), ann.id())
                    .statusCode(204);
            me.get("/workshops/{w}", room.id()).statusCode(401);
            accept(ann.secret()).statusCode(404);
            member(room, "Ann").body("items[0].personalLink", nullValue());
        }

        @Test
        void namesTheInvitationWhoseCountryIsUnknownAndStoresNone() {
            var room = room();
            room.facilitator()
                    .post(
                            "/workshops/{w}/invitations",
                            "{\"invitations\":[{\"name\":\"Ann\",\"role\":\"OBSERVER\"},{\"name\":\"Bob\",\"role\":\"OBSERVER\",\"country\":\"XX\"}]}",
                            room.id())
                    .statusCode(400)
                    .body("violations[0].field", equalTo("invitations.1.country"));
            member(room, "Ann").body("items", hasSize(0));
        }

        @Test
        void findsByNameAndRole() {
            var room = room().participants(3);
            member(room, "son 2").body("items", hasSize(1)).body("items[0].name", equalTo("Person 2"));
            member(room, "%25").body("items", hasSize(0));
            room.facilitator()
                    .get("/workshops/{w}/members?role=FACILITATOR", room.id())
                    .body("items", hasSize(1));
            room.facilitator()
                    .get("/workshops/{w}/members?role=BOSS", room.id())
                    .statusCode(400);
        }

        @Test
        void emptyDetailsGo() {
            var room = room().participants(1);
            var me = room.participant(0);
            me.patch("/workshops/{w}/members/mine", "{\"organisation\":\"\",\"country\":\"\"}", room.id())
                    .statusCode(200)
                    .body("organisation", nullValue())
                    .body("country", nullValue())
                    .body("stakeholderGroup", equalTo("Research"));
        }
    }

    @Nested
    class OnThePages {
        private ValidatableResponse post(TestWorkshop room, String path, String... fields) {
            var request = room.facilitator().page().formParam("idempotencyKey", UUID.randomUUID());
            for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
            return request.post("/workshops/{w}/" + path, room.id()).then();
        }

        @Test
        void readsAFileAndStoresNothingBeforeItIsRight() {
            var room = room();
            room.facilitator()
                    .page()
                    .multiPart("file", "people.csv", "name,country\nAnn,DK\nBob,Atlantis\n".getBytes(), "text/csv")
                    .post("/workshops/{w}/invitations/file", room.id())
                    .then()
                    .statusCode(422)
                    .body(containsString("Line 3: the country"))
                    .body(containsString("Bob,Atlantis"));
            room.facilitator()
                    .page()
                    .multiPart("csv", "name,country\nAnn,DK\nBob,SE\n")
                    .post("/workshops/{w}/invitations/file", room.id())
                    .then()
                    .statusCode(200)
                    .body(containsString("2 people to invite"))
                    .body(containsString("Sweden"));
            member(room, "Ann").body("items", hasSize(0));
            post(room, "invitations/sheet", "csv", "name,country\nAnn,DK\nBob,Atlantis\n")
                    .statusCode(422);
            member(room, "Ann").body("items", hasSize(0));
            post(room, "invitations/sheet", "csv", "name,country\nAnn,DK\nBob,SE\n")
                    .statusCode(200)
                    .body(containsString("/i/"));
            member(room, "Ann").body("items", hasSize(1));
        }

        @Test
        void makesNewLinksForTheChosenOrForAllWhoHaveNotComeIn() {
            var room = room();
            var ann = invite(room, "Ann");
            invite(room, "Bob");
            accept(ann.secret());
            post(room, "links").statusCode(422).body(containsString("Tick the people"));
            post(room, "links", "member", ann.id()).statusCode(200).body(containsString("Ann"));
            post(room, "links", "awaited", "true")
                    .statusCode(200)
                    .body(containsString("Bob"))
                    .body(not(containsString("Ann")));
        }

        @Test
        void printsCardsOfItsOwnLinksOnly() {
            var room = room();
            var page = post(room, "invitations", "lines", "Ann", "role", "PARTICIPANT")
                    .statusCode(200)
                    .extract()
                    .asString();
            var link = page.replaceAll("(?s).*name=\"link\" value=\"([^\"]+)\".*", "$1");
            assertThat(link).contains("/i/");
            post(room, "links/sheet", "name", "Ann", "link", link)
                    .statusCode(200)
                    .body(containsString("<svg class=\"qr\""))
                    .body(containsString(link));
            post(room, "links/sheet", "name", "Ann", "link", "https://evil.example/i/x")
                    .statusCode(400);
        }

        @Test
        void showsTheCodeForTheProjector() {
            var room = room();
            room.facilitator()
                    .browse("/workshops/{w}/members", room.id())
                    .statusCode(200)
                    .body(containsString("<svg class=\"qr\""))
                    .body(containsString("/j/" + room.code()));
            room.facilitator()
                    .browse("/workshops/{w}/poster", room.id())
                    .statusCode(200)
                    .body(containsString(room.code()));
            room.participants(1)
                    .participant(0)
                    .browse("/workshops/{w}/poster", room.id())
                    .statusCode(403);
        }

        @Test
        void changesDetailsAndEndsALink() {
            var room = room();
            var ann = invite(room, "Ann");
            post(room, "members/" + ann.id(), "name", "", "country", "DK")
                    .statusCode(422)
                    .body(containsString("Fill this in."));
            post(room, "members/" + ann.id(), "name", "Anna", "country", "DK", "organisation", "")
                    .statusCode(303);
            member(room, "Anna")
                    .body("items[0].country", equalTo("DK"))
                    .body("items[0].listedInReport", equalTo(false));
            post(room, "members/" + ann.id() + "/link/end").statusCode(303);
            accept(ann.secret()).statusCode(404);
            room.facilitator()
                    .browse("/workshops/{w}/audit", room.id())
                    .body(containsString("Ended the personal link of"))
                    .body(containsString("Participant"));
        }
    }

    @Nested
    class TheNotice {
        private static final String SETTINGS =
                "{\"privacyNotice\":\"# Ours\\n\\nWe keep **little**.\",\"contact\":\"Katrine, 33 92 52 00\"}";

        @Test
        void isAcceptedByGoingInWithALink() {
            var room = room();
            room.facilitator().patch("/workshops/{w}", SETTINGS, room.id()).statusCode(200);
            var ann = invite(room, "Ann");
            Guest.STRANGER
                    .browse("/i/{s}", ann.secret())
                    .body(containsString("notice-text"))
                    .body(containsString("little"));
            member(room, "Ann").body("items[0].noticeAcceptedAt", nullValue());
            accept(ann.secret()).statusCode(201).body("member.noticeAcceptedAt", notNullValue());
            Guest.STRANGER.browse("/i/{s}", ann.secret()).body(not(containsString("notice-text")));
        }

        @Test
        void isAcceptedAgainWhereItHasChanged() {
            var room = room();
            room.facilitator().patch("/workshops/{w}", SETTINGS, room.id());
            var ann = invite(room, "Ann");
            String first = accept(ann.secret()).extract().path("member.noticeSha256");
            room.facilitator().patch("/workshops/{w}", "{\"privacyNotice\":\"We keep more.\"}", room.id());
            Guest.STRANGER.browse("/i/{s}", ann.secret()).body(containsString("notice-text"));
            accept(ann.secret()).body("member.noticeSha256", not(equalTo(first)));
        }

        @Test
        void standsWithTheContactOnEveryPageOfTheWorkshop() {
            var room = room().participants(1);
            room.facilitator().patch("/workshops/{w}", SETTINGS, room.id());
            var me = room.participant(0);
            me.browse("/workshops/{w}", room.id())
                    .body(containsString("Katrine, 33 92 52 00"))
                    .body(containsString("/privacy\""));
            me.browse("/workshops/{w}/privacy", room.id()).statusCode(200).body(containsString("little"));
            new Guest(null, scenario.organiser().token())
                    .browse("/workshops/{w}/privacy", room.id())
                    .statusCode(404);
        }
    }
}
