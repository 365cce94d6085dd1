package io.waymark;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks come in the order 401, 404, 403, 400, 409: nobody learns more than they may. */
@QuarkusTest
class CheckOrderTest {
    private static final String NOT_JSON = "not json";

    @Inject
    Scenario scenario;

    @ParameterizedTest
    @CsvSource({
        "PATCH, /workshops/{id}",
        "POST,  /workshops/{id}/invitations",
        "POST,  /workshops/{id}/links",
        "PATCH, /workshops/{id}/members/mine",
        "POST,  /workshops/{id}/sessions",
        "PUT,   /workshops/{id}/focus",
        "POST,  /workshops/{id}/versions",
        "POST,  /workshops/{id}/versions/1/publication",
        "POST,  /workshops/{id}/versions/1/changes",
        "PATCH, /sessions/{id}",
        "POST,  /sessions/{id}/rounds",
        "POST,  /rounds/{id}/open",
        "POST,  /rounds/{id}/extend",
        "POST,  /rounds/{id}/reopen",
        "POST,  /rounds/{id}/comments",
        "PUT,   /rounds/{id}/votes/R1",
        "PUT,   /rounds/{id}/assessments/R1",
        "PUT,   /rounds/{id}/done",
        "PATCH, /comments/{id}",
        "PUT,   /comments/{id}/disposition"
    })
    void aStrangerIs401AndWhoIsNoMember404WhateverTheySend(String method, String path) {
        var nowhere = UUID.randomUUID();
        send(Guest.STRANGER, method, path, NOT_JSON, nowhere).statusCode(401);
        var elsewhere = new Guest(null, scenario.organiser().token());
        send(elsewhere, method, path, NOT_JSON, nowhere).statusCode(404);
        var room = scenario.workshop();
        if (path.startsWith("/workshops"))
            send(elsewhere, method, path, NOT_JSON, room.id()).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, /workshops/{id}",
        "POST,  /workshops/{id}/invitations",
        "POST,  /workshops/{id}/links",
        "POST,  /workshops/{id}/sessions",
        "PUT,   /workshops/{id}/focus",
        "POST,  /workshops/{id}/versions",
        "POST,  /workshops/{id}/versions/1/publication"
    })
    void theWrongRoleIs403BeforeABadBodyIs400(String method, String path) {
        var room = scenario.workshop();
        send(room.participant(0), method, path, NOT_JSON, room.id()).statusCode(403);
        send(room.facilitator(), method, path, NOT_JSON, room.id()).statusCode(400);
    }

    @Test
    void aBadBodyIs400BeforeAClosedRoundIs409() {
        var room = scenario.workshop();
        var closed = room.close(room.open(COMMENT));
        var me = room.participant(0);
        me.post("/rounds/{r}/comments", NOT_JSON, closed.id()).statusCode(400);
        me.post("/rounds/{r}/comments", "{\"target\":\"DOC\",\"kind\":\"SUPPORT\",\"body\":\"Yes\"}", closed.id())
                .statusCode(409)
                .body("type", equalTo("/problems/round-not-open"));
        room.facilitator().get("/rounds/{r}", closed.id()).statusCode(200);
    }

    @Test
    void anUnknownRecommendationIs404WhateverIsSaidOfIt() {
        var room = scenario.workshop();
        var me = room.participant(0);
        var vote = room.open(VOTE);
        me.put("/rounds/{r}/votes/R9", NOT_JSON, vote.id()).statusCode(404);
        me.put("/rounds/{r}/votes/R1", NOT_JSON, vote.id()).statusCode(400);
        room.close(vote);
        me.put("/rounds/{r}/votes/R9", "{\"choice\":\"AGREE\"}", vote.id()).statusCode(404);
        me.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", vote.id()).statusCode(409);
        me.delete("/rounds/{r}/votes/R9", vote.id()).statusCode(404);
        var assess = room.open(ASSESS);
        me.put("/rounds/{r}/assessments/R9", NOT_JSON, assess.id()).statusCode(404);
        room.close(assess);
        me.put("/rounds/{r}/assessments/R9", "{\"scores\":{}}", assess.id()).statusCode(404);
    }

    @Test
    void anUnknownVersionIs404WhateverIsSentToIt() {
        var room = scenario.workshop();
        var me = room.facilitator();
        me.put("/workshops/{w}/versions/9", NOT_JSON, room.id()).statusCode(404);
        me.post("/workshops/{w}/versions/9/changes", NOT_JSON, room.id()).statusCode(404);
        me.post("/workshops/{w}/versions/9/publication", NOT_JSON, room.id()).statusCode(404);
        me.put("/workshops/{w}/versions/1", NOT_JSON, room.id()).statusCode(400);
        me.post("/workshops/{w}/versions/1/changes", NOT_JSON, room.id()).statusCode(400);
        room.participant(0)
                .put("/workshops/{w}/versions/9", NOT_JSON, room.id())
                .statusCode(403);
    }

    @Test
    void anUnknownCodeOrLinkIs404WhateverIsSaidWithIt() {
        var code = scenario.workshop().code();
        var stranger = Guest.STRANGER;
        stranger.post("/join", "{\"code\":\"AAA-AAA-AAA\",\"name\":\"\"}").statusCode(404);
        stranger.post("/join", "{\"code\":\"" + code + "\",\"name\":\"\"}").statusCode(400);
        stranger.post("/join", "{\"name\":\"Zoë\"}").statusCode(400);
        stranger.post("/invitations/{s}/acceptance", NOT_JSON, "x".repeat(32)).statusCode(404);
    }

    /** What the round would refuse while it is open it refuses in the same words when it is over. */
    @Test
    void whatDoesNotFitIs400BeforeAClosedRoundIs409() {
        var room = scenario.workshop();
        var me = room.participant(0);
        var vote = room.close(room.open(VOTE));
        me.put("/rounds/{r}/votes/R1", "{\"choice\":\"CONSENT\"}", vote.id()).statusCode(400);
        me.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", vote.id()).statusCode(409);
        var assess = room.close(room.open(ASSESS));
        me.put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":99}}", assess.id())
                .statusCode(400);
        me.put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":3}}", assess.id())
                .statusCode(409);
        var talk = room.close(room.open(COMMENT));
        me.post("/rounds/{r}/comments", "{\"target\":\"R9\",\"kind\":\"SUPPORT\",\"body\":\"Yes\"}", talk.id())
                .statusCode(404);
        me.post("/rounds/{r}/comments", "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Yes\"}", talk.id())
                .statusCode(400);
    }

    private static ValidatableResponse send(Guest guest, String method, String path, String body, UUID id) {
        return guest.api().body(body).request(method, path, id).then();
    }
}
