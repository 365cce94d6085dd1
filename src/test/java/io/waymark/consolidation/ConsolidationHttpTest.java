package io.waymark.consolidation;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConsolidationHttpTest {
    @Inject
    Scenario scenario;

    /** A workshop after a round of comments, with version 2 as the draft. */
    private class Consolidation {
        final TestWorkshop room;
        final String concern;
        final String support;
        final String edit;

        Consolidation() {
            this(Attribution.NAMED);
        }

        Consolidation(Attribution attribution) {
            room = scenario.workshop(attribution);
            var round = room.open(COMMENT);
            concern = comment(round.id(), "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}");
            support = comment(round.id(), "{\"target\":\"R2\",\"kind\":\"SUPPORT\",\"body\":\"Good.\"}");
            edit = comment(
                    round.id(),
                    "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Once is too rare.\",\"quote\":{\"exact\":\"every year\"},\"replacement\":\"twice a year\"}");
            room.close(round);
            room.reveal(round);
            room.facilitator()
                    .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                    .statusCode(201);
        }

        String comment(UUID round, String json) {
            return room.participant(0)
                    .post("/rounds/{r}/comments", json, round)
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        ValidatableResponse answer(String comment, String decision, String reason) {
            var json = "{\"decision\":\"" + decision + "\",\"reason\":\"" + reason + "\"}";
            return room.facilitator().put("/comments/{c}/disposition", json, comment);
        }

        ValidatableResponse publish(String json) {
            return room.facilitator().post("/workshops/{w}/versions/2/publication", json, room.id());
        }

        ValidatableResponse change(String json) {
            return room.facilitator().post("/workshops/{w}/versions/2/changes", json, room.id());
        }

        ValidatableResponse form(Guest guest, String path, String... fields) {
            var request = guest.page().contentType("application/x-www-form-urlencoded; charset=UTF-8");
            for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
            return request.post("/workshops/" + room.id() + path).then();
        }

        ValidatableResponse browse(String path) {
            return room.facilitator().browse("/workshops/" + room.id() + path);
        }
    }

    @Nested
    class TheGate {
        @Test
        void countsCommentsThatAskForAReplyAndNoOthers() {
            var it = new Consolidation();
            it.publish("{}").statusCode(409).body("undisposed", equalTo(2));
            it.answer(it.concern, "NOTED", "").statusCode(200);
            it.publish("{}").statusCode(409).body("undisposed", equalTo(1));
            it.room
                    .facilitator()
                    .put("/comments/{c}/visibility", "{\"hidden\":true,\"reason\":\"Off.\"}", it.edit)
                    .statusCode(200);
            it.publish("{}").statusCode(200).body("state", equalTo("PUBLISHED"));
        }

        @Test
        void doesNotCountReplies() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var parent = room.participant(0)
                    .post(
                            "/rounds/{r}/comments",
                            "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Good.\"}",
                            round.id())
                    .extract()
                    .<String>path("id");
            room.participant(1)
                    .post(
                            "/rounds/{r}/comments",
                            "{\"target\":\"R1\",\"kind\":\"QUESTION\",\"body\":\"Why?\",\"inReplyTo\":\"" + parent
                                    + "\"}",
                            round.id())
                    .statusCode(201);
            room.close(round);
            room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id());
            room.facilitator()
                    .post("/workshops/{w}/versions/2/publication", "{}", room.id())
                    .statusCode(200);
        }

        @Test
        void logsTheReasonOfAnOverride() {
            var it = new Consolidation();
            it.publish("{\"stage\":\"FINAL\",\"override\":\"The minister waits.\"}")
                    .statusCode(200)
                    .body("stage", equalTo("FINAL"));
            it.room
                    .facilitator()
                    .get("/workshops/{w}/audit?limit=200", it.room.id())
                    .body("items.detail", hasItem("The minister waits."));
        }

        @Test
        void waitsForOpenRoundsButNotForAWorkingText() {
            var it = new Consolidation();
            it.room.open(VOTE);
            it.publish("{\"override\":\"Now.\"}").statusCode(409).body("openRounds", equalTo(1));
            it.publish("{\"stage\":\"WORKING\"}").statusCode(200);
        }

        @Test
        void isForFacilitators() {
            var it = new Consolidation();
            for (var guest : List.of(it.room.participant(0), it.room.observer())) {
                guest.post("/workshops/{w}/versions/2/publication", "{}", it.room.id())
                        .statusCode(403);
                guest.get("/workshops/{w}/versions/1/consolidation", it.room.id())
                        .statusCode(403);
                guest.browse("/workshops/{w}/versions/1/consolidation", it.room.id())
                        .statusCode(403);
                guest.browse("/workshops/{w}/versions/2/publish", it.room.id()).statusCode(403);
            }
        }
    }

    @Nested
    class Changes {
        @Test
        void editAddAndWithdrawAreToldWithReasonsAndComments() {
            var it = new Consolidation();
            it.change("{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"title\":\"Train all staff\"},"
                            + "\"reason\":\"Clearer.\",\"comments\":[\"" + it.concern + "\",\"" + it.edit + "\"]}")
                    .statusCode(201);
            it.change(
                            "{\"kind\":\"ADD\",\"recommendations\":[],\"area\":\"A1\",\"text\":{\"title\":\"New\",\"body\":\"Do it.\"},"
                                    + "\"reason\":\"Missing.\"}")
                    .statusCode(201)
                    .body("recommendations", equalTo(List.of("R4")));
            it.change("{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R2\"],\"reason\":\"Double.\"}")
                    .statusCode(201);
            var changes = it.room
                    .facilitator()
                    .get("/workshops/{w}/versions/2/changes?since=1", it.room.id())
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(changes.getString("items.find { it.key == 'R1' }.kind")).isEqualTo("CHANGED");
            assertThat(changes.getString("items.find { it.key == 'R1' }.reason"))
                    .isEqualTo("Clearer.");
            assertThat(changes.getList("items.find { it.key == 'R1' }.comments"))
                    .containsExactlyInAnyOrder(it.concern, it.edit);
            assertThat(changes.getString("items.find { it.key == 'R2' }.kind")).isEqualTo("WITHDRAWN");
            assertThat(changes.getString("items.find { it.key == 'R3' }.kind")).isEqualTo("UNCHANGED");
            assertThat(changes.getString("items.find { it.key == 'R4' }.kind")).isEqualTo("ADDED");
        }

        @Test
        void leaveWhatAnEditDoesNotName() {
            var it = new Consolidation();
            it.change(
                            "{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"title\":\"Other\"},\"reason\":\"r\"}")
                    .statusCode(201);
            it.room
                    .facilitator()
                    .get("/workshops/{w}/versions/2", it.room.id())
                    .body("areas[0].recommendations[0].title", equalTo("Other"))
                    .body("areas[0].recommendations[0].actions[0].lead", equalTo("School of government"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"kind\":\"EDIT\",\"recommendations\":[\"R9\"],\"text\":{\"title\":\"T\"},\"reason\":\"r\"}",
                    "{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"reason\":\"r\"}",
                    "{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"title\":\"T\"},\"reason\":\" \"}",
                    "{\"kind\":\"ADD\",\"text\":{\"title\":\"T\"},\"reason\":\"r\"}",
                    "{\"kind\":\"WITHDRAW\",\"recommendations\":[],\"reason\":\"r\"}",
                    "{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R1\"],\"reason\":\"r\",\"comments\":[\"00000000-0000-0000-0000-000000000001\"]}"
                })
        void areRefusedWhereTheyMeanNothing(String json) {
            new Consolidation().change(json).statusCode(400).body("violations", hasSize(1));
        }

        /** Of another recommendation, in no form, above all numbers, and twice. */
        @ParameterizedTest
        @ValueSource(strings = {"R2.A1", "action", "R1.A1000000000", "R1.A1\"},{\"text\":\"Do.\",\"key\":\"R1.A1"})
        void areRefusedWhereAnActionHasAKeyThatItCannotHave(String key) {
            var it = new Consolidation();
            it.change("{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"reason\":\"r\",\"text\":{\"actions\":"
                            + "[{\"text\":\"Do.\",\"key\":\"" + key + "\"}]}}")
                    .statusCode(400)
                    .body("violations.field", contains("text"))
                    .body("violations[0].message", containsString("key"))
                    .body("violations[0].message", not(containsString("line")));
        }

        @Test
        void areRefusedOnAPublishedVersionAndWhereTheDraftMovedOn() {
            var it = new Consolidation();
            var json = "{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"title\":\"T\"},\"reason\":\"r\"}";
            it.room
                    .facilitator()
                    .post("/workshops/{w}/versions/1/changes", json, it.room.id())
                    .statusCode(409);
            it.room
                    .facilitator()
                    .api()
                    .header("If-Match", "\"draft-2-9\"")
                    .body(json)
                    .post("/workshops/{w}/versions/2/changes", it.room.id())
                    .then()
                    .statusCode(412);
        }
    }

    @Nested
    class Replies {
        @ParameterizedTest
        @ValueSource(strings = {"PARTLY_ACCEPTED", "REJECTED", "OUT_OF_SCOPE", "ANSWERED"})
        void needAReasonWhereTheContractSaysSo(String decision) {
            var it = new Consolidation();
            it.answer(it.concern, decision, " ").statusCode(400).body("violations.field", hasItem("reason"));
            it.answer(it.concern, decision, "Because.").statusCode(200).body("disposition.state", equalTo("PROPOSED"));
        }

        @Test
        void areShownToTheirAuthorsWithTheNextVersionButNotWithAWorkingText() {
            var it = new Consolidation();
            it.answer(it.concern, "ACCEPTED", "");
            it.answer(it.edit, "NOTED", "");
            it.publish("{\"stage\":\"WORKING\"}").statusCode(200);
            mine(it).body("items[0].comments.disposition", equalTo(java.util.Arrays.asList(null, null, null)));
            it.room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":2}", it.room.id());
            it.room
                    .facilitator()
                    .post("/workshops/{w}/versions/3/publication", "{}", it.room.id())
                    .statusCode(200);
            mine(it).body("items[0].comments.findAll { it.disposition != null }.id", hasItems(it.concern, it.edit));
        }

        private ValidatableResponse mine(Consolidation it) {
            return it.room.participant(0).get("/me/contributions").statusCode(200);
        }

        @Test
        void areRatedByTheirAuthorsOnly() {
            var it = new Consolidation();
            var satisfied = "{\"value\":\"SATISFIED\"}";
            it.answer(it.concern, "ACCEPTED", "");
            it.room
                    .participant(0)
                    .put("/comments/{c}/satisfaction", satisfied, it.concern)
                    .statusCode(409);
            it.room
                    .facilitator()
                    .post("/workshops/{w}/dispositions/release", "{}", it.room.id())
                    .statusCode(200);
            it.room
                    .participant(1)
                    .put("/comments/{c}/satisfaction", satisfied, it.concern)
                    .statusCode(403);
            it.room
                    .participant(0)
                    .put("/comments/{c}/satisfaction", satisfied, it.concern)
                    .statusCode(200)
                    .body("satisfaction", equalTo("SATISFIED"));
            // The same reply once more, as a retry sends it, takes nothing back; another one does.
            it.answer(it.concern, "ACCEPTED", "");
            mine(it).body("items[0].comments.satisfaction", hasItem("SATISFIED"));
            it.answer(it.concern, "NOTED", "");
            mine(it).body("items[0].comments.satisfaction", not(hasItem("SATISFIED")));
            it.room
                    .observer()
                    .put("/comments/{c}/satisfaction", satisfied, it.concern)
                    .statusCode(403);
        }
    }

    @Nested
    class Pages {
        @Test
        void showOnePartWithItsCommentsAndPutASuggestionIntoTheForm() {
            var it = new Consolidation();
            it.browse("/versions/2/consolidation?at=R1")
                    .statusCode(200)
                    .body(containsString("0 of 2 replied"))
                    .body(containsString("Who pays?"))
                    .body(containsString("<del>"));
            it.form(
                            it.room.facilitator(),
                            "/versions/2/consolidation?at=R1",
                            "text.title",
                            "Typed title",
                            "text.body",
                            "Each agency should train its staff every year.",
                            "insert",
                            it.edit)
                    .statusCode(200)
                    .body(containsString("train its staff twice a year."))
                    .body(containsString("Typed title"));
        }

        /** Another facilitator saved while one wrote: both texts show, and how they differ; nothing is overwritten. */
        @Test
        void showWhatSomebodyElseSavedMeanwhile() {
            var it = new Consolidation();
            var page = it.browse("/versions/2/consolidation?at=R1").extract().asString();
            var tag = org.jsoup.Jsoup.parse(page).select("#edit [name=tag]").val();
            for (var body : new String[] {
                "Each agency should train its staff monthly.", "Each agency should train all its staff."
            })
                it.form(
                        it.room.facilitator(),
                        "/versions/2/consolidation?at=R1",
                        "text.title",
                        "Train civil servants",
                        "text.body",
                        body,
                        "reason",
                        "Asked for.",
                        "tag",
                        tag);
            it.form(
                            it.room.facilitator(),
                            "/versions/2/consolidation?at=R1",
                            "text.title",
                            "Train civil servants",
                            "text.body",
                            "Each agency should train all its staff.",
                            "reason",
                            "Asked for.",
                            "tag",
                            tag)
                    .statusCode(422)
                    .body(containsString("What the others saved"))
                    .body(containsString("How your text differs from theirs"))
                    .body(containsString("monthly"))
                    .body(containsString("[inserted: </span>all "));
            it.browse("/versions/2/consolidation?at=R1").body(containsString("train its staff monthly."));
        }

        @Test
        void saveAChangeAndKeepWhatTheFormDoesNotHold() {
            var it = new Consolidation();
            it.form(
                            it.room.facilitator(),
                            "/versions/2/consolidation?at=R1",
                            "text.title",
                            "Train everybody",
                            "text.body",
                            "Twice a year.",
                            "actions",
                            "1",
                            "actions.0.key",
                            "R1.A1",
                            "actions.0.text",
                            "Set up two courses",
                            "actions.0.level",
                            "NATIONAL",
                            "reason",
                            "Asked for.",
                            "comments",
                            it.edit)
                    .statusCode(303);
            it.browse("/versions/2/changes?since=1")
                    .statusCode(200)
                    .body(containsString("1 changed, 0 new, 0 withdrawn, 2 unchanged"))
                    .body(containsString("Asked for."))
                    .body(containsString("1 comment led to it"));
        }

        @Test
        void letTwoFacilitatorsChangeTwoRecommendationsButNotTheSameOne() {
            var it = new Consolidation();
            var one = tag(it, "R1");
            var two = tag(it, "R2");
            edit(it, "R1", one, "First").statusCode(303);
            edit(it, "R2", two, "Second").statusCode(303);
            edit(it, "R1", one, "Too late")
                    .statusCode(422)
                    .body(containsString("Too late"))
                    .body(containsString("First"));
        }

        private String tag(Consolidation it, String key) {
            var page =
                    it.browse("/versions/2/consolidation?at=" + key).extract().asString();
            var matcher = java.util.regex.Pattern.compile("name=\"tag\" value=\"&quot;([^&]*)&quot;\"")
                    .matcher(page);
            assertThat(matcher.find()).isTrue();
            return "\"" + matcher.group(1) + "\"";
        }

        private ValidatableResponse edit(Consolidation it, String key, String tag, String title) {
            var path = "/versions/2/consolidation?at=" + key;
            return it.form(
                    it.room.facilitator(), path, "tag", tag, "text.title", title, "text.body", "b", "reason", "r");
        }

        @Test
        void keepAReplyThatLacksItsReason() {
            var it = new Consolidation();
            var path = "/versions/2/comments/" + it.concern + "/reply?at=R1";
            it.form(it.room.facilitator(), path, "decision", "REJECTED")
                    .statusCode(422)
                    .body(containsString("value=\"REJECTED\" selected"))
                    .body(containsString("#reason-" + it.concern));
            it.form(it.room.facilitator(), path, "decision", "REJECTED", "reason", "Dear.")
                    .statusCode(303);
            it.form(it.room.participant(0), path, "decision", "NOTED").statusCode(403);
        }

        @Test
        void refuseToCirculateWithOpenCommentsAndSayHowMany() {
            var it = new Consolidation();
            it.form(it.room.facilitator(), "/versions/2/publish", "stage", "CONSULTATION")
                    .statusCode(422)
                    .body(containsString("2 comments still need a reply"));
            it.form(
                            it.room.facilitator(),
                            "/versions/2/publish",
                            "stage",
                            "CONSULTATION",
                            "override",
                            "Agreed by mail.")
                    .statusCode(303);
            it.room.observer().browse("/workshops/{w}/versions/2", it.room.id()).statusCode(200);
        }

        @Test
        void tellAParticipantWhatBecameOfTheirComments() {
            var it = new Consolidation();
            var author = it.room.participant(0);
            author.browse("/workshops/{w}/mine", it.room.id())
                    .statusCode(200)
                    .body(containsString("Who pays?"))
                    .body(containsString("comes with the next version"));
            it.answer(it.concern, "REJECTED", "Too dear.");
            author.browse("/workshops/{w}/mine", it.room.id()).body(not(containsString("Too dear.")));
            it.answer(it.edit, "NOTED", "");
            it.publish("{}").statusCode(200);
            author.browse("/workshops/{w}/mine", it.room.id())
                    .body(containsString("Too dear."))
                    .body(containsString("/versions/2/changes?since=1#R1"));
            var path = "/comments/" + it.concern + "/satisfaction";
            it.form(author, path, "value", "NOT_SATISFIED").statusCode(303);
            author.browse("/workshops/{w}/mine", it.room.id()).body(containsString("aria-pressed=\"true\""));
            it.form(it.room.participant(1), path, "value", "SATISFIED").statusCode(403);
            it.room
                    .participant(1)
                    .browse("/workshops/{w}/mine", it.room.id())
                    .body(containsString("not contributed yet"));
        }

        @Test
        void explainWhyAnonymousContributionsAreNotListed() {
            var it = new Consolidation(Attribution.ANONYMOUS);
            it.room
                    .participant(0)
                    .browse("/workshops/{w}/mine", it.room.id())
                    .statusCode(200)
                    .body(containsString("were anonymous"))
                    .body(not(containsString("Who pays?")));
            it.room.participant(0).get("/me/contributions").body("items[0].comments", empty());
            it.browse("/versions/2/consolidation?at=R1").body(containsString("Who pays?"));
            it.room
                    .facilitator()
                    .get("/workshops/{w}/versions/2/consolidation", it.room.id())
                    .body("items.find { it.key == 'R1' }.comments[0].author", nullValue());
        }

        @Test
        void hideACommentWithAReasonAndShowItAgain() {
            var it = new Consolidation();
            var path = "/versions/2/comments/" + it.concern + "/visibility?at=R1";
            it.form(it.room.facilitator(), path, "hidden", "true").statusCode(422);
            it.form(it.room.facilitator(), path, "hidden", "true", "why", "Off topic.")
                    .statusCode(303);
            it.browse("/versions/2/consolidation?at=R1")
                    .body(containsString("0 of 1 replied"))
                    .body(containsString("Hidden from the others"));
            it.form(it.room.facilitator(), path, "hidden", "false").statusCode(303);
        }

        @Test
        void leadToWhereTheWorkIs() {
            var it = new Consolidation();
            it.browse("/consolidation").statusCode(303).header("Location", containsString("/versions/2/"));
            it.browse("/versions/1/consolidation").statusCode(200).body(containsString("Open the draft"));
            var fresh = scenario.empty(Attribution.NAMED);
            fresh.facilitator()
                    .browse("/workshops/{w}/consolidation", fresh.id())
                    .statusCode(303)
                    .header("Location", containsString("/roadmap"));
        }
    }
}
