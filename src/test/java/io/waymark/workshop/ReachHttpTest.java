package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link lets in where it leads and nowhere else, whoever made it. */
@QuarkusTest
class ReachHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    private TestWorkshop room;
    private Guest colleague;

    @BeforeEach
    void appoint() {
        room = scenario.workshop();
        colleague = room.secondFacilitator();
    }

    private String newLink(UUID member) {
        String link = colleague
                .post("/workshops/{w}/links", "{\"members\":[\"" + member + "\"]}", room.id())
                .statusCode(201)
                .extract()
                .path("items[0].link");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String comeIn(String secret) {
        return comeIn(secret, null);
    }

    private static String comeIn(String secret, String token) {
        var request = RestAssured.given().contentType("application/json").body("{}");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request.post("/api/v1/invitations/{s}/acceptance", secret)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private static ValidatableResponse get(String token, String path, Object... parameters) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1" + path, parameters)
                .then();
    }

    @Test
    void aLinkToOneWorkshopOpensNoOther() {
        var organiser = room.facilitator();
        var token = comeIn(newLink(organiser.member().id()));
        get(token, "/workshops/{w}", room.id()).statusCode(200);
        String other = organiser
                .post("/workshops", "{\"title\":\"Another\"}")
                .statusCode(201)
                .extract()
                .path("id");
        get(token, "/workshops/{w}", other).statusCode(404);
        get(token, "/workshops")
                .body("items.id", hasSize(1))
                .body("items.id", hasItem(room.id().toString()));
        get(token, "/me").body("memberships", hasSize(1));
    }

    /** Else who got hold of a sign-in would stay as long as they like. */
    @Test
    void aLinkMakesNoSignInLonger() {
        var organiser = room.facilitator();
        var until = expiry(organiser.token());
        var secret = newLink(organiser.member().id());
        clock.advance(Duration.ofHours(1));
        var again = comeIn(secret, organiser.token());
        get(again, "/me").body("person.organiser", is(true));
        assertThat(expiry(again)).isEqualTo(until);
        clock.advance(Duration.ofHours(11));
        get(again, "/me").statusCode(401);
    }

    private static String expiry(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return claims.replaceAll(".*\"exp\":(\\d+).*", "$1");
    }

    @Test
    void aLinkBringsNoAccount() {
        var token = comeIn(newLink(room.facilitator().member().id()));
        get(token, "/me").body("person.organiser", is(false)).body("person.email", nullValue());
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"title\":\"Mine\"}")
                .post("/api/v1/workshops")
                .then()
                .statusCode(403);
    }

    @Test
    void aLinkDoesNotRenameAnAccount() {
        var organiser = room.facilitator();
        var secret = newLink(organiser.member().id());
        RestAssured.given()
                .contentType("application/json")
                .body("{\"name\":\"Mallory\",\"email\":\"m@example.org\"}")
                .post("/api/v1/invitations/{s}/acceptance", secret)
                .then()
                .statusCode(201);
        organiser.get("/me").body("person.name", is("Olga Organiser"));
    }

    @Test
    void whoWasLetOutIsNotAnsweredAgainWithTheLinksTheyMade() {
        var invite = "{\"invitations\":[{\"name\":\"Ida Invited\",\"role\":\"PARTICIPANT\"}]}";
        invite(invite).statusCode(201);
        invite(invite).statusCode(201).header("Idempotent-Replay", "true");
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"removed\":true}",
                        room.id(),
                        colleague.member().id())
                .statusCode(200);
        invite(invite).statusCode(404);
    }

    private ValidatableResponse invite(String body) {
        return colleague
                .api()
                .header("Idempotency-Key", "once")
                .body(body)
                .post("/workshops/{w}/invitations", room.id())
                .then();
    }

    @Test
    void endingALinkLeavesThePasswordAlone() {
        var organiser = room.facilitator();
        var token = comeIn(newLink(organiser.member().id()));
        colleague
                .delete(
                        "/workshops/{w}/members/{m}/link",
                        room.id(),
                        organiser.member().id())
                .statusCode(204);
        get(token, "/me").statusCode(401);
        organiser.get("/workshops/{w}", room.id()).statusCode(200);
    }

    @Test
    void whoIsSignedInKeepsWhatTheyReach() {
        var organiser = room.facilitator();
        var token = comeIn(newLink(organiser.member().id()), organiser.token());
        get(token, "/me").body("person.organiser", is(true));
    }

    @Test
    void anotherPersonsLinkBringsWhatIsTheirsOnly() {
        var participant = room.participant(0);
        var token =
                comeIn(newLink(participant.member().id()), room.facilitator().token());
        get(token, "/me").body("person.organiser", is(false)).body("memberships", hasSize(1));
    }

    @Test
    void aNewLinkSignsOutWhoCameByTheOld() {
        var participant = room.participant(0);
        participant.get("/workshops/{w}", room.id()).statusCode(200);
        newLink(participant.member().id());
        participant.get("/workshops/{w}", room.id()).statusCode(401);
    }

    @Test
    void joiningAgainWithTheSameKeyBringsNobodyBackWhoseLinkEnded() {
        var code = room.facilitator().get("/workshops/{w}", room.id()).extract().<String>path("joinCode");
        var first = join(code);
        assertThat(join(code)).isEqualTo(first);
        colleague.delete("/workshops/{w}/members/{m}/link", room.id(), first).statusCode(204);
        var second = join(code);
        assertThat(second).isNotEqualTo(first);
        colleague
                .patch("/workshops/{w}/members/{m}", "{\"removed\":true}", room.id(), second)
                .statusCode(200);
        assertThat(join(code)).isNotEqualTo(second);
    }

    private static String join(String code) {
        return RestAssured.given()
                .contentType("application/json")
                .header("Idempotency-Key", "the same key of this person " + code)
                .body("{\"code\":\"" + code + "\",\"name\":\"Rita Repeat\"}")
                .post("/api/v1/join")
                .then()
                .statusCode(201)
                .extract()
                .path("member.id");
    }
}
