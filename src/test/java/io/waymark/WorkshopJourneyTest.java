package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From a real draft to its revised version: the whole chain over the API, as clients go it. */
@QuarkusTest
class WorkshopJourneyTest {
    private static final String[] COUNTRIES = {"DK", "DE", "FR", "PL", "GR", "IT"};

    @Inject
    Scenario scenario;

    private Guest facilitator;
    private String workshop;
    private final List<Guest> people = new ArrayList<>();

    @Test
    void leadsFromTheDraftToTheNextVersion() {
        createWorkshop();
        var circulated = publishDraft();
        sixPeopleJoin();
        var rounds = plan();
        var comments = comment(rounds.get(0));
        vote(rounds.get(1));
        assess(rounds.get(2));
        answerAndRevise(comments);
        readWhatBecameOfIt(comments, circulated);
    }

    private void createWorkshop() {
        var organiser = scenario.organiser();
        var token = Guest.STRANGER
                .post("/tokens", "{\"email\":\"" + organiser.email() + "\",\"password\":\"" + Scenario.PASSWORD + "\"}")
                .statusCode(201)
                .extract()
                .<String>path("token");
        facilitator = new Guest(null, token);
        workshop = facilitator
                .post("/workshops", "{\"title\":\"Federal Data Strategy\",\"purpose\":\"Peer learning\"}")
                .statusCode(201)
                .body("role", equalTo("FACILITATOR"))
                .extract()
                .path("id");
    }

    /** @return the hash of version 1 */
    private String publishDraft() {
        facilitator
                .api()
                .contentType("text/markdown;charset=UTF-8")
                .body(sample())
                .post("/workshops/{w}/versions", workshop)
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("areas.recommendations*.size()", contains(8, 3, 5))
                .body("areas.key", contains("A1", "A2", "A3"))
                .body("areas[2].recommendations[4].key", equalTo("R16"))
                .body("warnings.findAll { it.kind == 'LABEL_KEPT_AS_TEXT' }", hasSize(16))
                .body("warnings.findAll { it.kind == 'LABEL_KEPT_AS_TEXT' }.line.min()", is(40));
        return facilitator
                .post("/workshops/{w}/versions/1/publication", "{}", workshop)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("stage", equalTo("CONSULTATION"))
                .extract()
                .path("sha256");
    }

    private void sixPeopleJoin() {
        var code = facilitator.get("/workshops/{w}", workshop).extract().<String>path("joinCode");
        for (int i = 0; i < 6; i++) {
            var newcomer = "{\"code\":\"" + code + "\",\"name\":\"Expert " + i + "\",\"organisation\":\"Agency " + i
                    + "\",\"country\":\"" + COUNTRIES[i] + "\"}";
            var joined = Guest.STRANGER
                    .post("/join", newcomer)
                    .statusCode(201)
                    .body("workshopId", equalTo(workshop))
                    .body("member.role", equalTo("PARTICIPANT"))
                    .extract()
                    .jsonPath();
            people.add(new Guest(null, joined.getString("token")));
        }
        people.get(0).get("/workshops/{w}/versions/1", workshop).body("areas", hasSize(3));
    }

    private List<String> plan() {
        return facilitator
                .post(
                        "/workshops/{w}/sessions",
                        "{\"title\":\"Half a day\",\"rounds\":["
                                + "{\"kind\":\"COMMENT\",\"title\":\"Comments\",\"seconds\":1440},"
                                + "{\"kind\":\"VOTE\",\"title\":\"Agreement\",\"seconds\":300,"
                                + "\"recommendations\":[\"R1\",\"R2\"]},"
                                + "{\"kind\":\"ASSESS\",\"title\":\"Assessment\",\"seconds\":900,"
                                + "\"recommendations\":[\"R1\"]}]}",
                        workshop)
                .statusCode(201)
                .extract()
                .path("rounds.id");
    }

    /** @return the comments that ask for an answer: concern, edit, question, addition */
    private List<String> comment(String round) {
        step(round, "open");
        var concern = post(0, round, "\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"November is too early.\"");
        var edit = post(
                1,
                round,
                "\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Give it time.\","
                        + "\"quote\":{\"exact\":\"By November 2019\"},\"replacement\":\"By March 2020\"");
        var question = post(2, round, "\"target\":\"R2\",\"kind\":\"QUESTION\",\"body\":\"Is this not R1?\"");
        post(3, round, "\"target\":\"R3\",\"kind\":\"SUPPORT\",\"body\":\"Long overdue.\"");
        var addition = post(4, round, "\"target\":\"DOC\",\"kind\":\"ADDITION\",\"body\":\"Nothing on skills.\"");
        post(
                5,
                round,
                "\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"I agree.\",\"inReplyTo\":\"" + concern + "\"");
        people.get(5).put("/rounds/{r}/done", "{\"done\":true}", round).statusCode(200);
        facilitator
                .get("/rounds/{r}/progress", round)
                .body("answered", equalTo(6))
                .body("done", equalTo(1))
                .body("missing", hasSize(0));
        step(round, "close");
        step(round, "reveal");
        facilitator
                .get("/workshops/{w}/versions/1/consolidation", workshop)
                .body("undisposed", equalTo(4))
                .body("items.find { it.key == 'R1' }.comments", hasSize(3));
        return List.of(concern, edit, question, addition);
    }

    private void vote(String round) {
        step(round, "open");
        var onR1 = new String[] {"AGREE", "AGREE", "AGREE", "AGREE", "AGREE", "DISAGREE"};
        var onR2 = new String[] {"AGREE", "AGREE", "DISAGREE", "DISAGREE", "DISAGREE", "ABSTAIN"};
        for (int i = 0; i < 6; i++) {
            people.get(i).put("/rounds/{r}/votes/R1", choice(onR1[i]), round).statusCode(200);
            people.get(i).put("/rounds/{r}/votes/R2", choice(onR2[i]), round).statusCode(200);
        }
        people.get(0).put("/rounds/{r}/votes/R3", choice("AGREE"), round).statusCode(404);
        var result = revealed(round);
        figures(result, "items[0]", 500.0 / 6, 400.0 / 6, 43.64972, 96.99466);
        figures(result, "items[1]", 40.0, -20.0, 11.76208, 76.92757);
        assertThat(result.getList("items.consensus")).isEqualTo(List.of(true, false));
        assertThat(result.getList("items.valid")).isEqualTo(List.of(6, 5));
    }

    private static void figures(JsonPath result, String item, double agree, double net, double low, double high) {
        assertThat(result.getDouble(item + ".agreePercent")).isEqualTo(agree, within(1e-4));
        assertThat(result.getDouble(item + ".net")).isEqualTo(net, within(1e-4));
        assertThat(result.getDouble(item + ".wilson[0]")).isEqualTo(low, within(1e-4));
        assertThat(result.getDouble(item + ".wilson[1]")).isEqualTo(high, within(1e-4));
    }

    /** Relevance 5 4 4 3 5 and one "cannot judge"; feasibility 2 2 3 4 5 1. */
    private void assess(String round) {
        step(round, "open");
        var relevance = new String[] {"5", "4", "4", "3", "5", "null"};
        var feasibility = new String[] {"2", "2", "3", "4", "5", "1"};
        for (int i = 0; i < 6; i++)
            people.get(i)
                    .put(
                            "/rounds/{r}/assessments/R1",
                            "{\"scores\":{\"relevance\":" + relevance[i] + ",\"feasibility\":" + feasibility[i] + "}}",
                            round)
                    .statusCode(200);
        var result = revealed(round);
        assertThat(result.getString("items[0].list")).isEqualTo("DISCUSS");
        assertThat(quartiles(result, 0)).containsExactly(4.0, 4.0, 5.0, 1.0, 80.0);
        assertThat(quartiles(result, 1).subList(0, 4)).containsExactly(2.0, 2.5, 3.75, 1.75);
        assertThat(result.getList("items[0].criteria.n")).isEqualTo(List.of(5, 6));
        assertThat(result.getList("items[0].criteria.cannotJudge")).isEqualTo(List.of(1, 0));
        assertThat(result.getList("items[0].criteria.consensus")).isEqualTo(List.of(true, false));
    }

    private static List<Double> quartiles(JsonPath result, int criterion) {
        return List.of("q1", "median", "q3", "iqr", "inBandPercent").stream()
                .map(figure -> result.getDouble("items[0].criteria[" + criterion + "]." + figure))
                .toList();
    }

    private void answerAndRevise(List<String> comments) {
        facilitator
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", workshop)
                .statusCode(201)
                .body("number", equalTo(2));
        people.get(0).get("/workshops/{w}/versions/2", workshop).statusCode(404);
        refusedWith("undisposed", 4);
        answer(comments.get(0), "ACCEPTED", null);
        answer(comments.get(1), "PARTLY_ACCEPTED", "March is enough for the council");
        answer(comments.get(2), "ANSWERED", "It was, so it goes");
        refusedWith("undisposed", 1);
        answer(comments.get(3), "ACCEPTED", null);
        people.get(0).get("/me/contributions").body("items[0].comments[0].disposition", nullValue());
        change("{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"title\":\"Create a data council\"},"
                + "\"reason\":\"More time\",\"comments\":[\"" + comments.get(0) + "\",\"" + comments.get(1)
                + "\"]}");
        change("{\"kind\":\"ADD\",\"area\":\"A1\",\"text\":{\"title\":\"Train people\",\"body\":\"Agencies should"
                + " train people.\"},\"reason\":\"Skills were missing\",\"comments\":[\"" + comments.get(3) + "\"]}");
        change("{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R2\"],\"reason\":\"Said in R1\",\"comments\":[\""
                + comments.get(2) + "\"]}");
        refusesWhileARoundIsOpen();
        facilitator
                .post("/workshops/{w}/versions/2/publication", "{}", workshop)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("areas[0].recommendations.key", hasItem("R17"));
    }

    private void refusesWhileARoundIsOpen() {
        var late = facilitator
                .post(
                        "/workshops/{w}/sessions",
                        "{\"title\":\"Late\",\"rounds\":[{\"kind\":\"COMMENT\",\"title\":\"More\",\"seconds\":60}]}",
                        workshop)
                .extract()
                .<String>path("rounds[0].id");
        step(late, "open");
        refusedWith("openRounds", 1);
        step(late, "pause");
        refusedWith("openRounds", 1);
        step(late, "close");
    }

    private void readWhatBecameOfIt(List<String> comments, String circulated) {
        var changes = people.get(0)
                .get("/workshops/{w}/versions/2/changes?since=1", workshop)
                .statusCode(200)
                .body("items", hasSize(17))
                .body(of("R1") + ".kind", equalTo("CHANGED"))
                .body(of("R1") + ".reason", equalTo("More time"))
                .body(of("R1") + ".comments", containsInAnyOrder(comments.get(0), comments.get(1)))
                .body(of("R2") + ".kind", equalTo("WITHDRAWN"))
                .body(of("R2") + ".comments", contains(comments.get(2)))
                .body(of("R17") + ".kind", equalTo("ADDED"))
                .body(of("R17") + ".comments", contains(comments.get(3)))
                .body(of("R3") + ".kind", equalTo("UNCHANGED"));
        changes.body(of("R1") + ".diff.findAll { it.op == '+' }.text.join(' ')", containsString("data council"));
        people.get(0)
                .get("/me/contributions")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].workshopId", equalTo(workshop))
                .body("items[0].comments.disposition.decision", contains("ACCEPTED"))
                .body("items[0].votes.choice", everyItem(equalTo("AGREE")))
                .body("items[0].votes", hasSize(2))
                .body("items[0].assessments[0].scores.relevance", equalTo(5));
        people.get(0)
                .put("/comments/{c}/satisfaction", "{\"value\":\"SATISFIED\"}", comments.get(0))
                .statusCode(200);
        people.get(0).get("/workshops/{w}/versions/1", workshop).body("sha256", equalTo(circulated));
    }

    private static String of(String key) {
        return "items.find { it.key == '" + key + "' }";
    }

    private ValidatableResponse step(String round, String step) {
        return facilitator.post("/rounds/{r}/{step}", "{}", round, step).statusCode(200);
    }

    private String post(int person, String round, String comment) {
        return people.get(person)
                .post("/rounds/{r}/comments", "{" + comment + "}", round)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Closes and reveals, and reads the results as a participant, who did not see them before. */
    private JsonPath revealed(String round) {
        people.get(0).get("/rounds/{r}/results", round).statusCode(403);
        step(round, "close");
        people.get(0).get("/rounds/{r}/results", round).statusCode(403);
        step(round, "reveal");
        return people.get(0)
                .get("/rounds/{r}/results", round)
                .statusCode(200)
                .body("respondents", equalTo(6))
                .extract()
                .jsonPath();
    }

    private void answer(String comment, String decision, String reason) {
        var why = reason == null ? "" : ",\"reason\":\"" + reason + "\"";
        facilitator
                .put("/comments/{c}/disposition", "{\"decision\":\"" + decision + "\"" + why + "}", comment)
                .statusCode(200)
                .body("disposition.state", equalTo("PROPOSED"));
    }

    private void change(String json) {
        facilitator.post("/workshops/{w}/versions/2/changes", json, workshop).statusCode(201);
    }

    private void refusedWith(String figure, int value) {
        facilitator
                .post("/workshops/{w}/versions/2/publication", "{}", workshop)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body(figure, equalTo(value));
    }

    private static String choice(String choice) {
        return "{\"choice\":\"" + choice + "\"}";
    }

    private static String sample() {
        try (var stream =
                WorkshopJourneyTest.class.getResourceAsStream("/roadmap/federal-data-strategy-2019-draft.md")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
