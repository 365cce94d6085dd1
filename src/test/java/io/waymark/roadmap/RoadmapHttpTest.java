package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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

@QuarkusTest
class RoadmapHttpTest {
    @Inject
    Scenario scenario;

    private TestWorkshop fresh() {
        return scenario.empty(Attribution.NAMED).participants(1);
    }

    private static ValidatableResponse importMarkdown(TestWorkshop room, String text) {
        return room.facilitator()
                .api()
                .contentType("text/markdown")
                .body(text)
                .post("/workshops/{w}/versions", room.id())
                .then();
    }

    private static ValidatableResponse replace(TestWorkshop room, int number, String tag, String text) {
        var request = room.facilitator().api().contentType("text/markdown").body(text);
        if (tag != null) request.header("If-Match", tag);
        return request.put("/workshops/{w}/versions/{n}", room.id(), number).then();
    }

    @Test
    void answersJsonToWhoeverTakesAnything() {
        var room = scenario.workshop();
        room.participant(0)
                .api()
                .accept("*/*")
                .get("/workshops/{w}/versions/1", room.id())
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("number", equalTo(1));
    }

    private static String markdown(TestWorkshop room, int number) {
        return room.facilitator()
                .api()
                .accept("text/markdown")
                .get("/workshops/{w}/versions/{n}", room.id(), number)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonPath publish(TestWorkshop room, int number) {
        return room.facilitator()
                .post("/workshops/{w}/versions/{n}/publication", "{}", room.id(), number)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Nested
    class Importing {
        @Test
        void readsARealRoadmapOfSixteenRecommendationsInThreeAreas() {
            var room = fresh();
            importMarkdown(room, Samples.source("federal-data-strategy-2019-draft.md"))
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("areas", hasSize(3))
                    .body("areas.recommendations.flatten()", hasSize(16))
                    .body("introduction", not(equalTo("")))
                    .header("ETag", startsWith("\"draft-1"));
        }

        @Test
        void exportsMarkdownThatImportsAgainUnchanged() {
            var one = fresh();
            importMarkdown(one, Samples.source("federal-data-strategy-2019-draft.md"))
                    .statusCode(201);
            var exported = markdown(one, 1);
            var other = fresh();
            importMarkdown(other, exported).statusCode(201).body("warnings", empty());
            assertThat(markdown(other, 1)).isEqualTo(exported);
            var sealed = publish(one, 1);
            assertThat(publish(other, 1).getString("sha256"))
                    .isEqualTo(sealed.getString("sha256"))
                    .hasSize(64);
        }

        @Test
        void refusesASecondDraft() {
            var room = fresh();
            importMarkdown(room, TestWorkshop.DRAFT).statusCode(201);
            importMarkdown(room, TestWorkshop.DRAFT)
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"))
                    .body("draft", equalTo(1));
        }

        @Test
        void saysHowToHelpWhereThereAreNoHeadings() {
            importMarkdown(fresh(), "Only prose, and no structure.")
                    .statusCode(400)
                    .body("detail", containsString("no headings"));
        }

        @Test
        void namesTheFieldOfBadJson() {
            var room = fresh();
            room.facilitator()
                    .post(
                            "/workshops/{w}/versions",
                            "{\"areas\":[{\"title\":\"A\",\"recommendations\":[{\"title\":\" \",\"body\":\"b\"}]}]}",
                            room.id())
                    .statusCode(400)
                    .body("violations.field", hasItem(endsWith("recommendations.0.title")));
        }

        @Test
        void refusesWhatIsTooLong() {
            var room = fresh();
            importMarkdown(room, "# T\n\n### R\n\n" + "word ".repeat(190_000)).statusCode(413);
            var areas = "{\"title\":\"A\",\"introduction\":\"" + "x".repeat(195_000)
                    + "\",\"recommendations\":[{\"title\":\"R\",\"body\":\"b\"}]}";
            var json = "{\"areas\":[" + String.join(",", List.of(areas, areas, areas, areas, areas)) + "]}";
            room.facilitator()
                    .post("/workshops/{w}/versions", json, room.id())
                    .statusCode(413)
                    .body("type", equalTo("/problems/too-large"));
        }
    }

    @Nested
    class Editing {
        @Test
        void refusesToChangeAPublishedVersion() {
            var room = scenario.workshop();
            replace(room, 1, null, TestWorkshop.DRAFT).statusCode(409);
        }

        @Test
        void refusesAStaleSaveAndKeepsWhatIsThere() {
            var room = fresh();
            var tag = importMarkdown(room, TestWorkshop.DRAFT).extract().header("ETag");
            var theirs = markdown(room, 1).replace("Why we are here.", "Theirs.");
            replace(room, 1, tag, theirs).statusCode(200);
            replace(room, 1, tag, TestWorkshop.DRAFT).statusCode(412).body("type", equalTo("/problems/stale"));
            assertThat(markdown(room, 1)).isEqualTo(theirs);
        }

        @Test
        void neverGivesAKeyTwice() {
            var room = scenario.workshop();
            var draft = room.facilitator()
                    .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                    .statusCode(201)
                    .body("areas[1].recommendations[0].key", equalTo("R3"));
            assertThat(draft.extract().jsonPath().getInt("number")).isEqualTo(2);
            room.facilitator()
                    .post(
                            "/workshops/{w}/versions/2/changes",
                            "{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R3\"],\"reason\":\"Out.\"}",
                            room.id())
                    .statusCode(201);
            var text = markdown(room, 2) + "\n### Another\n\nNew.\n";
            replace(room, 2, null, text)
                    .statusCode(200)
                    .body("areas.recommendations.flatten().key", hasItem("R4"))
                    .body("areas.recommendations.flatten().key", not(hasItem("R3")));
            replace(room, 2, null, text).body("areas.recommendations.flatten().key", hasItem("R5"));
        }
    }

    @Nested
    class Reading {
        @Test
        void hidesDraftsFromAllButFacilitators() {
            var room = fresh();
            importMarkdown(room, TestWorkshop.DRAFT).statusCode(201);
            for (var guest : List.of(room.participant(0), room.observer())) {
                guest.get("/workshops/{w}/versions/1", room.id()).statusCode(404);
                guest.get("/workshops/{w}/versions", room.id()).statusCode(200).body("items", empty());
                guest.browse("/workshops/{w}/versions/1", room.id()).statusCode(404);
                guest.browse("/workshops/{w}/versions/1/roadmap.md", room.id()).statusCode(404);
                guest.browse("/workshops/{w}/roadmap", room.id())
                        .statusCode(200)
                        .body(containsString("not circulated a text yet"));
            }
        }

        @Test
        void doesNotShowTheVersionsOfAnotherWorkshop() {
            var room = scenario.workshop();
            var stranger = scenario.workshop().facilitator();
            stranger.get("/workshops/{w}/versions/1", room.id()).statusCode(404);
            stranger.browse("/workshops/{w}/versions/1", room.id()).statusCode(404);
            Guest.STRANGER.get("/workshops/{w}/versions", room.id()).statusCode(401);
        }

        @Test
        void readsAVersionWithAnAnchorForEachRecommendation() {
            var room = scenario.workshop();
            room.observer()
                    .browse("/workshops/{w}/versions/1", room.id())
                    .statusCode(200)
                    .body(containsString("id=\"R1\""))
                    .body(containsString("href=\"#R3\""))
                    .body(containsString("id=\"R1.A1\""))
                    .body(containsString("School of government"));
        }
    }

    @Nested
    class Pages {
        private ValidatableResponse preview(TestWorkshop room, String text) {
            return room.facilitator()
                    .page()
                    .multiPart("document", text)
                    .post("/workshops/{w}/import", room.id())
                    .then();
        }

        private ValidatableResponse form(TestWorkshop room, String path, String... fields) {
            var request = room.facilitator().page().contentType("application/x-www-form-urlencoded; charset=UTF-8");
            for (int i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
            return request.post("/workshops/" + room.id() + path).then();
        }

        @Test
        void previewsADocumentWithoutStoringIt() {
            var room = fresh();
            preview(room, TestWorkshop.DRAFT).statusCode(200).body(containsString("Publish a register"));
            room.facilitator()
                    .browse("/workshops/{w}/roadmap", room.id())
                    .statusCode(200)
                    .body(containsString("There is no roadmap yet"));
        }

        @Test
        void keepsTheTextThatCannotBeRead() {
            preview(fresh(), "No headings, kept though.")
                    .statusCode(422)
                    .body(containsString("No headings, kept though."))
                    .body(containsString("error-summary"));
        }

        @Test
        void readsAnUploadedFileAndRefusesWhatIsNotText() {
            var room = fresh();
            room.facilitator()
                    .page()
                    .multiPart("document", "")
                    .multiPart("file", "draft.md", TestWorkshop.DRAFT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post("/workshops/{w}/import", room.id())
                    .then()
                    .statusCode(200)
                    .body(containsString("Publish a register"));
            room.facilitator()
                    .page()
                    .multiPart("document", "still here")
                    .multiPart("file", "draft.docx", new byte[] {'P', 'K', 3, 4})
                    .post("/workshops/{w}/import", room.id())
                    .then()
                    .statusCode(422)
                    .body(containsString("Word file"))
                    .body(containsString("still here"));
        }

        @Test
        void makesTheDraftOnceHoweverOftenTheButtonIsPressed() {
            var room = fresh();
            var key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++)
                form(room, "/versions", "document", TestWorkshop.DRAFT, "idempotencyKey", key)
                        .statusCode(303)
                        .header("Location", endsWith("/versions/1"));
            form(room, "/versions", "document", TestWorkshop.DRAFT, "idempotencyKey", "another")
                    .statusCode(422)
                    .body(containsString("draft already"));
        }

        @Test
        void showsBothTextsAfterAStaleSave() {
            var room = fresh();
            importMarkdown(room, TestWorkshop.DRAFT).statusCode(201);
            var theirs = TestWorkshop.DRAFT.replace("Why we are here.", "Theirs.");
            var mine = TestWorkshop.DRAFT.replace("Why we are here.", "Mine.");
            form(room, "/versions/1/edit", "tag", "\"draft-1-1\"", "document", theirs)
                    .statusCode(303);
            form(room, "/versions/1/edit", "tag", "\"draft-1-1\"", "document", mine)
                    .statusCode(422)
                    .body(containsString("Mine."))
                    .body(containsString("Theirs."))
                    .body(containsString("draft-1-2"));
        }

        @Test
        void startsTheNextVersion() {
            var room = scenario.workshop();
            form(room, "/versions/1/next", "idempotencyKey", "k1")
                    .statusCode(303)
                    .header("Location", endsWith("/versions/2"));
            form(room, "/versions/1/next", "idempotencyKey", "k2").statusCode(422);
        }

        @Test
        void areForFacilitatorsWhereTheyChangeSomething() {
            var room = scenario.workshop();
            for (var path : List.of("/import", "/versions/1/edit"))
                room.participant(0).browse("/workshops/" + room.id() + path).statusCode(403);
            room.facilitator()
                    .browse("/workshops/{w}/versions/1/edit", room.id())
                    .statusCode(409);
        }
    }
}
