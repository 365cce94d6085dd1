package io.waymark.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class JsonHttpTest {
    @Inject
    Scenario scenario;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "[]",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"title\":\"a\",\"nonsense\":1}",
                "{\"title\":7}",
                "{\"title\":\"a\",\"attribution\":\"SECRET\"}",
                "{\"title\":\"a\",\"criteria\":[{\"key\":\"k\",\"label\":\"l\",\"min\":\"1\",\"max\":5}]}",
                "{\"title\":\"a\\u0000\"}"
            })
    void malformedBodiesAre400WithViolationsAndNoClassNames(String body) {
        new Guest(null, scenario.organiser().token())
                .post("/workshops", body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("detail", not(containsString("io.waymark")))
                .body("detail", not(containsString("jackson")));
    }

    /** Read all the same, it would be stored with holes where the words were. */
    @Test
    void whatIsNotUtf8Is400() {
        var who = new Guest(null, scenario.organiser().token());
        var latin = "{\"title\":\"Caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        who.api()
                .body(latin)
                .post("/workshops")
                .then()
                .statusCode(400)
                .body("detail", equalTo("This is not text in UTF-8. Send it in UTF-8."));
        var room = scenario.empty(Attribution.NAMED);
        room.facilitator()
                .api()
                .contentType("text/markdown")
                .body("# T\n\n## A\n\n### R\n\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                .post("/workshops/{w}/versions", room.id())
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":1,\"a\":2}", "{\"now\":true}", "[1]", "null"})
    void whatAsksForNoWordsTakesNone(String body) {
        var room = scenario.workshop();
        var round = room.planned(Scenario.round(RoundKind.VOTE));
        room.facilitator().post("/rounds/{r}/open", body, round.id()).statusCode(400);
        room.participant(0).post("/rounds/{r}/open", body, round.id()).statusCode(403);
        room.facilitator().get("/rounds/{r}", round.id()).body("state", equalTo("PLANNED"));
    }

    /** Neither a body nor a word on what is in it. */
    @Test
    void whatAsksForNoWordsNeedsNone() {
        var room = scenario.workshop();
        var round = room.planned(Scenario.round(RoundKind.VOTE));
        for (var step : List.of("open", "pause", "resume", "close", "reveal"))
            given().basePath("/api/v1")
                    .auth()
                    .oauth2(room.facilitator().token())
                    .post("/rounds/{r}/{step}", round.id(), step)
                    .then()
                    .statusCode(200);
    }

    @Test
    void whatIsEmptyIsToldOnceAndInPlainWords() {
        var room = scenario.workshop();
        room.facilitator()
                .patch("/workshops/{w}", "{\"title\":\"\"}", room.id())
                .statusCode(400)
                .body("violations.message", contains("Fill this in."));
        room.facilitator()
                .patch("/workshops/{w}", "{\"title\":\"" + "a".repeat(201) + "\"}", room.id())
                .statusCode(400)
                .body("violations.message", contains("Use at least 1 and at most 200 characters or items."));
    }

    @Test
    void deepNestingIs400() {
        new Guest(null, scenario.organiser().token())
                .post("/workshops", "{\"criteria\":" + "[".repeat(2000))
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|title",
                "{\"title\":\" \"}|title",
                "{\"title\":\"a\",\"timeZone\":\"Mars/Olympus\"}|timeZone",
                "{\"title\":\"a\",\"consensus\":{\"threshold\":101}}|consensus.threshold",
                "{\"title\":\"a\",\"criteria\":[{\"key\":\"k\",\"label\":\"\",\"min\":1,\"max\":5}]}|criteria.0.label",
                "{\"title\":\"a\",\"nonsense\":1}|nonsense"
            })
    void violationsNameTheField(String body, String field) {
        new Guest(null, scenario.organiser().token())
                .post("/workshops", body)
                .statusCode(400)
                .body("violations.field", hasItem(field));
    }

    @Test
    void otherContentIs415() {
        new Guest(null, scenario.organiser().token())
                .api()
                .contentType("text/plain")
                .body("title")
                .post("/workshops")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void strangersLearnNothingAboutTheirBody() {
        var room = scenario.empty(Attribution.NAMED);
        var elsewhere = new Guest(null, scenario.organiser().token());
        elsewhere.patch("/workshops/{w}", "{", room.id()).statusCode(404);
        Guest.STRANGER.patch("/workshops/{w}", "{", room.id()).statusCode(401);
    }

    @Test
    void idsThatAreNoneAre404() {
        new Guest(null, scenario.organiser().token())
                .get("/workshops/nonsense")
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void otherMethodsAre405() {
        new Guest(null, scenario.organiser().token())
                .delete("/workshops")
                .statusCode(405)
                .body("type", equalTo("/problems/method-not-allowed"));
    }
}
