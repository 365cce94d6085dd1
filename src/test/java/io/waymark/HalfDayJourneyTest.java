package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.waymark.session.SessionClock;
import io.waymark.support.Answers;
import io.waymark.support.Crowd;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The half-day with 86 people from 24 countries and 16 recommendations, over the API, every figure checked. */
@QuarkusTest
class HalfDayJourneyTest {
    private static final List<String> KEYS =
            IntStream.rangeClosed(1, 16).mapToObj(number -> "R" + number).toList();
    private static final JsonPath FIGURES = new JsonPath(HalfDayJourneyTest.class.getResource("/journey/figures.json"));

    @Inject
    Scenario scenario;

    @Inject
    SessionClock sessionClock;

    @Inject
    TestClock clock;

    private final Answers answers = new Answers();
    private final List<Guest> people = new ArrayList<>();
    private Guest facilitator;
    private String workshop;
    private String session;
    private Crowd crowd;

    @Test
    void leadsTheRoomFromTheLobbyToTheReport() throws IOException {
        createWorkshop();
        everybodyJoins();
        var rounds = plan();
        talk(rounds.get(0));
        focusOn("R1");
        firstAssessment(rounds.get(1));
        var comments = comment(rounds.get(2));
        plenary(rounds.get(3), comments);
        secondAssessment(rounds.get(1));
        priorities(rounds.get(3));
        draftReport();
        answerAll(comments);
        finalReport();
    }

    private void createWorkshop() throws IOException {
        var organiser = scenario.organiser();
        facilitator = new Guest(null, organiser.token());
        workshop = facilitator
                .post("/workshops", "{\"title\":\"AI in public services\",\"language\":\"en\"}")
                .statusCode(201)
                .extract()
                .path("id");
        try (var draft = getClass().getResourceAsStream("/roadmap/federal-data-strategy-2019-draft.md")) {
            facilitator
                    .api()
                    .contentType("text/markdown;charset=UTF-8")
                    .body(new String(draft.readAllBytes(), StandardCharsets.UTF_8))
                    .post("/workshops/{w}/versions", workshop)
                    .then()
                    .statusCode(201);
        }
        facilitator
                .post("/workshops/{w}/versions/1/publication", "{}", workshop)
                .statusCode(200);
    }

    private void everybodyJoins() {
        var code = facilitator.get("/workshops/{w}", workshop).extract().<String>path("joinCode");
        for (var person : Answers.people()) {
            var newcomer = "{\"code\":\"" + code + "\",\"name\":\"" + person[0] + "\",\"organisation\":\"" + person[1]
                    + "\",\"country\":\"" + person[2] + "\",\"stakeholderGroup\":\"" + person[3] + "\"}";
            var token = Guest.STRANGER
                    .post("/join", newcomer)
                    .statusCode(201)
                    .extract()
                    .<String>path("token");
            people.add(new Guest(null, token));
        }
        crowd = new Crowd(people);
        people.forEach(guest -> guest.get("/workshops/{w}/state", workshop).statusCode(200));
        facilitator
                .get("/workshops/{w}/state", workshop)
                .body("progress.members", equalTo(86))
                .body("progress.present", equalTo(86));
    }

    private List<String> plan() {
        var planned = facilitator
                .post(
                        "/workshops/{w}/sessions",
                        "{\"title\":\"Half a day\",\"rounds\":["
                                + "{\"kind\":\"TALK\",\"title\":\"Welcome\",\"seconds\":1200},"
                                + "{\"kind\":\"ASSESS\",\"title\":\"First assessment\",\"seconds\":900},"
                                + "{\"kind\":\"COMMENT\",\"title\":\"Comments\",\"seconds\":1440},"
                                + "{\"kind\":\"VOTE\",\"method\":\"DOTS\",\"dots\":5,\"title\":\"Priorities\",\"seconds\":240}]}",
                        workshop)
                .statusCode(201)
                .extract();
        session = planned.path("id");
        return planned.path("rounds.id");
    }

    private void talk(String welcome) {
        step(welcome, "open");
        facilitator.get("/rounds/{r}/results", welcome).statusCode(404);
        step(welcome, "close");
    }

    private void focusOn(String key) {
        facilitator
                .put("/workshops/{w}/focus", "{\"recommendation\":\"" + key + "\"}", workshop)
                .statusCode(200);
        people.get(85).get("/workshops/{w}/state", workshop).body("focus", equalTo(key));
    }

    /** Blind; a minute more in the end; it closes itself. */
    private void firstAssessment(String round) {
        step(round, "open");
        for (var key : KEYS)
            crowd.put("/rounds/" + round + "/assessments/" + key, at -> answers.scores("first", key, at));
        facilitator
                .get("/rounds/{r}/progress", round)
                .body("answered", equalTo(86))
                .body("done", equalTo(0));
        facilitator.post("/rounds/{r}/extend", "{\"seconds\":60}", round).statusCode(200);
        pass(900);
        facilitator.get("/rounds/{r}", round).body("state", equalTo("OPEN")).body("remainingSeconds", equalTo(60));
        people.get(0).get("/rounds/{r}/results", round).statusCode(403);
        pass(62);
        facilitator.get("/rounds/{r}", round).body("state", equalTo("CLOSED"));
        people.get(0)
                .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":1}}", round)
                .statusCode(409);
        checkAssessments(revealed(round), "first", KEYS);
    }

    private void checkAssessments(JsonPath result, String name, List<String> keys) {
        assertThat(result.getList("items.key")).isEqualTo(keys);
        assertThat(result.getList("items.list")).isEqualTo(FIGURES.getList(name + ".list"));
        for (int item = 0; item < keys.size(); item++) {
            for (int criterion = 0; criterion < 2; criterion++) {
                var at = "[" + item + "].criteria[" + criterion + "]";
                same(result.getMap("items" + at), FIGURES.getMap(name + at));
            }
        }
    }

    /** Every figure that was calculated apart is the one that the product tells. */
    private static void same(Map<String, Object> told, Map<String, Object> calculated) {
        calculated.forEach((figure, value) -> {
            if (value instanceof Number number)
                assertThat(((Number) told.get(figure)).doubleValue())
                        .as(figure + " of " + calculated)
                        .isEqualTo(number.doubleValue(), within(1e-4));
            else if (value instanceof List<?> ends)
                for (int end = 0; end < ends.size(); end++)
                    assertThat(((Number) ((List<?>) told.get(figure)).get(end)).doubleValue())
                            .as(figure + " of " + calculated)
                            .isEqualTo(((Number) ends.get(end)).doubleValue(), within(1e-4));
            else assertThat(told.get(figure)).as(figure + " of " + calculated).isEqualTo(value);
        });
    }

    /** @return ids of what asks for an answer: an edit of R2 and a concern on R4 */
    private List<String> comment(String round) {
        step(round, "open");
        var edit = post(
                1,
                round,
                "{\"target\":\"R2\",\"kind\":\"EDIT\",\"body\":\"Shorter.\",\"replacement\":\"Agencies will do it.\"}");
        people.get(2)
                .put("/comments/{c}/reactions/mine", "{\"value\":\"CONSENT\"}", edit)
                .statusCode(200)
                .body("reactions.CONSENT", equalTo(1));
        var concern = post(3, round, "{\"target\":\"R4\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}");
        post(4, round, "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Long overdue.\"}");
        people.get(5)
                .put("/rounds/{r}/done", "{\"done\":true,\"nothingToAdd\":true}", round)
                .statusCode(200);
        var said = facilitator
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R6\",\"kind\":\"QUESTION\",\"body\":\"From when?\",\"source\":\"ORAL\","
                                + "\"speaker\":\"The chair\"}",
                        round)
                .statusCode(201)
                .extract()
                .<String>path("id");
        step(round, "close");
        step(round, "reveal");
        return List.of(edit, concern, said);
    }

    /** The text is edited on screen, frozen as a WORKING version and voted on, between two planned items. */
    private void plenary(String before, List<String> comments) {
        facilitator.post("/workshops/{w}/versions", "{\"basedOn\":1}", workshop).statusCode(201);
        facilitator
                .post(
                        "/workshops/{w}/versions/2/changes",
                        "{\"kind\":\"EDIT\",\"recommendations\":[\"R2\"],\"text\":{\"body\":\"Agencies will do it.\"},"
                                + "\"reason\":\"Shorter\",\"comments\":[\"" + comments.get(0) + "\"]}",
                        workshop)
                .statusCode(201);
        facilitator
                .post("/workshops/{w}/versions/2/publication", "{\"stage\":\"WORKING\"}", workshop)
                .statusCode(200);
        for (var key : List.of("R2", "R4")) {
            var round = add("{\"kind\":\"VOTE\",\"method\":\"CONSENT\",\"title\":\"Consent on " + key
                    + "\",\"seconds\":45,\"recommendations\":[\"" + key + "\"],\"before\":\"" + before + "\"}");
            step(round, "open");
            facilitator.get("/rounds/{r}", round).body("version", equalTo(2));
            crowd.put("/rounds/" + round + "/votes/" + key, at -> answers.consent(key, at));
            pass(47);
            var result = revealed(round);
            same(result.getMap("items[0]"), FIGURES.getMap("consent." + key));
            assertThat(result.getMap("items[0].counts")).isEqualTo(FIGURES.getMap("consent." + key + ".counts"));
        }
    }

    /** What was left for discussion, with one's own first answer before one. */
    private void secondAssessment(String first) {
        var discussed = FIGURES.<String>getList("first.findAll { it.list == 'DISCUSS' }.key");
        var round = add("{\"kind\":\"ASSESS\",\"title\":\"Second assessment\",\"seconds\":900,\"previous\":\"" + first
                + "\",\"recommendations\":{\"fromRound\":\"" + first + "\",\"list\":\"DISCUSS\"}}");
        step(round, "open");
        facilitator.get("/rounds/{r}", round).body("recommendations", equalTo(discussed));
        people.get(0)
                .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":1}}", round)
                .statusCode(404);
        for (var key : discussed)
            crowd.put("/rounds/" + round + "/assessments/" + key, at -> answers.scores("second", key, at));
        pass(902);
        var result = revealed(round);
        checkAssessments(result, "second", discussed);
        assertThat(result.<Object>getList("items.shift")).doesNotContainNull();
    }

    private void priorities(String round) {
        step(round, "open");
        crowd.put("/rounds/" + round + "/ballot", answers::dots);
        people.get(0).put("/rounds/{r}/ballot", "{\"dots\":{\"R1\":6}}", round).statusCode(400);
        pass(242);
        var result = revealed(round);
        assertThat(result.getInt("respondents")).isEqualTo(FIGURES.getInt("respondents.dots"));
        for (int item = 0; item < KEYS.size(); item++)
            same(result.getMap("items[" + item + "]"), FIGURES.getMap("dots[" + item + "]"));
    }

    /** In the middle of the session, in every format, marked as a draft. */
    private void draftReport() {
        for (var format : List.of("html", "pdf", "docx", "xlsx", "csv", "md", "json"))
            facilitator
                    .api()
                    .accept("*/*")
                    .get("/workshops/{w}/report?format={f}", workshop, format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", not(nullValue()));
        people.get(0).get("/workshops/{w}/report?format=json", workshop).statusCode(200);
    }

    private void answerAll(List<String> comments) {
        facilitator.post("/workshops/{w}/versions", "{\"basedOn\":2}", workshop).statusCode(201);
        facilitator
                .post("/workshops/{w}/versions/3/publication", "{\"stage\":\"FINAL\"}", workshop)
                .statusCode(409)
                .body("undisposed", equalTo(3));
        for (var comment : comments)
            facilitator
                    .put("/comments/{c}/disposition", "{\"decision\":\"ANSWERED\",\"reason\":\"As said\"}", comment)
                    .statusCode(200);
        facilitator
                .post("/workshops/{w}/versions/3/publication", "{\"stage\":\"FINAL\"}", workshop)
                .statusCode(200)
                .body("stage", equalTo("FINAL"));
        people.get(1)
                .put("/comments/{c}/satisfaction", "{\"value\":\"CAN_LIVE_WITH_IT\"}", comments.get(0))
                .statusCode(200);
    }

    private void finalReport() {
        facilitator
                .get("/workshops/{w}/versions/3/changes?since=1", workshop)
                .body("items.findAll { it.kind == 'CHANGED' }.key", contains("R2"));
        people.get(9)
                .get("/workshops/{w}/report?format=json", workshop)
                .statusCode(200)
                .body("areas.collectMany { it.recommendations }", hasSize(16));
    }

    private String add(String json) {
        return facilitator
                .post("/sessions/{s}/rounds", json, session)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String post(int person, String round, String json) {
        return people.get(person)
                .post("/rounds/{r}/comments", json, round)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void step(String round, String step) {
        facilitator.post("/rounds/{r}/{step}", "{}", round, step).statusCode(200);
    }

    /** The server's clock goes on; nobody presses a button. */
    private void pass(int seconds) {
        clock.advance(Duration.ofSeconds(seconds));
        sessionClock.closeOverdue();
    }

    private JsonPath revealed(String round) {
        people.get(0).get("/rounds/{r}/results", round).statusCode(403);
        step(round, "reveal");
        return people.get(0)
                .get("/rounds/{r}/results", round)
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
