package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.roadmap.Warning.Kind;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The roadmap comes as a Word file, through either door. */
@QuarkusTest
class WordHttpTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    @Inject
    Scenario scenario;

    @Inject
    Roadmaps roadmaps;

    private TestWorkshop room;

    @BeforeEach
    void open() {
        room = scenario.empty(Attribution.NAMED).participants(1);
    }

    private static WordDraft draft() {
        return new WordDraft()
                .heading(0, "Roadmap")
                .heading(1, "Skills")
                .heading(2, "Train")
                .text("Each year.")
                .picture("Five steps")
                .heading(2, "Background")
                .text("Old.");
    }

    @Nested
    class Service {
        @Test
        void tellsWhatWasFoundInTheFileAmongWhatWasFoundInTheText() {
            var source = draft().text("<b>bold</b>").heading(1, "Annex").read();
            var read = roadmaps.preview(room.facilitator().member(), source);
            assertThat(read.document().title()).isEqualTo("Roadmap");
            assertThat(read.document().recommendations())
                    .extracting(Recommendation::title)
                    .containsExactly("Train", "Background");
            assertThat(read.warnings())
                    .extracting(Warning::kind)
                    .containsExactly(Kind.OBJECT_NOT_TAKEN, Kind.AREA_WITHOUT_RECOMMENDATIONS);
        }

        @Test
        void keepsItWithTheDraft() {
            var lead = room.facilitator().member();
            roadmaps.create(lead, draft().read());
            assertThat(roadmaps.show(lead, 1).warnings())
                    .containsExactly(new Warning(7, Kind.OBJECT_NOT_TAKEN, "Five steps"));
        }
    }

    @Nested
    class Api {
        private ValidatableResponse send(Guest guest, byte[] file) {
            return guest.api()
                    .contentType(WORD)
                    .body(file)
                    .post("/workshops/{w}/versions", room.id())
                    .then();
        }

        @Test
        void readsARealRoadmapOfSixteenRecommendationsInThreeAreas() {
            var file = WordDraft.of(Samples.source("federal-data-strategy-2019-draft.md"))
                    .picture("Logo");
            send(room.facilitator(), file.bytes())
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("areas", hasSize(3))
                    .body("areas.recommendations.flatten()", hasSize(16))
                    .body("warnings.kind", hasItem("OBJECT_NOT_TAKEN"));
        }

        @Test
        void replacesADraft() {
            var tag = send(room.facilitator(), draft().bytes())
                    .statusCode(201)
                    .extract()
                    .header("ETag");
            for (int status : List.of(200, 412))
                room.facilitator()
                        .api()
                        .contentType(WORD)
                        .header("If-Match", tag)
                        .body(new WordDraft()
                                .heading(1, "Other")
                                .heading(2, "Share")
                                .bytes())
                        .put("/workshops/{w}/versions/1", room.id())
                        .then()
                        .statusCode(status);
            assertThat(roadmaps.show(room.facilitator().member(), 1)
                            .areas()
                            .get(0)
                            .title())
                    .isEqualTo("Other");
        }

        @Test
        void happensOnceHoweverOftenItIsSent() {
            var file = draft().bytes();
            for (int i = 0; i < 2; i++)
                room.facilitator()
                        .api()
                        .contentType(WORD)
                        .header("Idempotency-Key", "word-1")
                        .body(file)
                        .post("/workshops/{w}/versions", room.id())
                        .then()
                        .statusCode(201);
        }

        @Test
        void saysWhatToDoWithOtherFiles() {
            send(room.facilitator(), OLD)
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid"))
                    .body("violations.field", hasItem("file"))
                    .body("detail", containsString("old Word file (.doc)"));
            room.facilitator()
                    .api()
                    .contentType(WORD)
                    .header("Accept-Language", "da")
                    .body(OLD)
                    .post("/workshops/{w}/versions", room.id())
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("gammel Word-fil"));
            send(room.facilitator(), new byte[0]).statusCode(400);
        }

        @Test
        void isForFacilitators() {
            send(room.participant(0), draft().bytes()).statusCode(403);
            send(Guest.STRANGER, draft().bytes()).statusCode(401);
        }

        @Test
        void refusesABodyThatIsTooLarge() {
            send(room.facilitator(), new byte[10 * 1024 * 1024 + 1])
                    .statusCode(413)
                    .body("type", equalTo("/problems/too-large"));
        }

        @Test
        void saysWhereNoRecommendationIsFound() {
            send(room.facilitator(), new WordDraft().text("Only prose.").bytes())
                    .statusCode(400)
                    .body("detail", containsString("no headings"));
        }
    }

    @Nested
    class Pages {
        private Document upload(byte[] file, int status) {
            return page(
                    room.facilitator()
                            .page()
                            .multiPart("document", "still here")
                            .multiPart("file", "draft.docx", file)
                            .post("/workshops/{w}/import", room.id())
                            .then(),
                    status);
        }

        /** What a browser sends when somebody corrects the text and has it read again. */
        private Document again(Document page, String document, byte[]... file) {
            var fields = fields(page, "/import");
            var request = room.facilitator()
                    .page()
                    .multiPart("document", document)
                    .multiPart("found", fields.get("found").replace("\n", "\r\n"))
                    .multiPart("file", "", file.length == 0 ? new byte[0] : file[0]);
            return Jsoup.parse(request.post("/workshops/{w}/import", room.id())
                    .then()
                    .statusCode(oneOf(200, 422))
                    .extract()
                    .asString());
        }

        private ValidatableResponse send(String path, Map<String, String> fields) {
            return room.facilitator()
                    .page()
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(fields)
                    .post("/workshops/" + room.id() + path)
                    .then();
        }

        private Document page(ValidatableResponse answer, int status) {
            return Jsoup.parse(answer.statusCode(status).extract().asString());
        }

        /** What a browser would send of a form; it drops the line end at the beginning of a textarea. */
        private Map<String, String> fields(Document page, String form) {
            var fields = new HashMap<String, String>();
            for (var field : page.select("form[action$=" + form + "]").select("input, textarea"))
                fields.put(
                        field.attr("name"),
                        field.is("textarea") ? field.wholeText().replaceFirst("^\n", "") : field.val());
            return fields;
        }

        @Test
        void takeAWordFileFromTheFieldToTheDraft() {
            assertThat(page(room.facilitator().browse("/workshops/{w}/import", room.id()), 200)
                            .select("input[type=file]")
                            .attr("accept"))
                    .startsWith(".docx,");
            var preview = upload(draft().bytes(), 200);
            assertThat(preview.select(".big-number b").eachText()).contains("2 recommendations");
            assertThat(preview.select("table.data td[lang=en]").eachText()).containsExactly("Five steps");
            assertThat(preview.select("textarea#document").text()).startsWith("# Roadmap");
            send("/versions", fields(preview, "/versions")).statusCode(303);
            assertThat(roadmaps.show(room.facilitator().member(), 1).warnings())
                    .containsExactly(new Warning(7, Kind.OBJECT_NOT_TAKEN, "Five steps"));
        }

        @Test
        void keepWhatWasFoundWhileItsPartsAreDecided() {
            var preview = upload(draft().bytes(), 200);
            var fields = fields(preview, "/import/structure");
            fields.put("line.9", "TEXT");
            var decided = page(send("/import/structure", fields), 200);
            assertThat(decided.select(".big-number b").eachText()).contains("1 recommendation");
            send("/versions", fields(decided, "/versions")).statusCode(303);
            assertThat(roadmaps.show(room.facilitator().member(), 1).warnings())
                    .extracting(Warning::kind)
                    .contains(Kind.OBJECT_NOT_TAKEN);
        }

        @Test
        void keepWhatWasFoundWhileTheTextIsCorrected() {
            var file = draft().picture("Two < \"three\" & four").bytes();
            var corrected = again(upload(file, 200), "# Skills\n\n## Train all\n\nEach year.\n");
            assertThat(corrected.select("table.data td[lang=en]").eachText())
                    .containsExactly("Five steps", "Two < \"three\" & four");
            corrected = again(again(corrected, "No headings."), "# Skills\n\n## Train\n");
            send("/versions", fields(corrected, "/versions")).statusCode(303);
            assertThat(roadmaps.show(room.facilitator().member(), 1).warnings())
                    .extracting(Warning::text)
                    .containsExactly("Five steps", "Two < \"three\" & four");
        }

        @Test
        void keepAsMuchAsThereMayBe() {
            var many = draft();
            for (int i = 0; i < 1_100; i++) many.picture("Picture " + i);
            var corrected = again(upload(many.bytes(), 200), "# Skills\n\n## Train\n");
            assertThat(corrected.select("table.data tbody tr")).hasSize(1_000);
        }

        @Test
        void forgetItWithAnotherFile() {
            var preview = upload(draft().bytes(), 200);
            assertThat(again(preview, "still here", OLD)
                            .select("textarea[name=found]")
                            .text())
                    .contains("Five steps");
            var other = new WordDraft().heading(1, "A").heading(2, "B");
            assertThat(again(preview, "", other.bytes())
                            .select("textarea[name=found]")
                            .text())
                    .isEmpty();
            assertThat(again(preview, "", "# A\n\n## B\n".getBytes(StandardCharsets.UTF_8))
                            .select(".notice.success"))
                    .hasSize(1);
        }

        @Test
        void letPeopleSayWhereRecommendationsAreInAFileWithoutHeadings() {
            var refused =
                    upload(new WordDraft().text("Train them.").picture("Steps").bytes(), 422);
            assertThat(refused.select(".error-summary").text()).contains("no headings");
            var fields = fields(refused, "/import/structure");
            fields.put("line.1", "RECOMMENDATION");
            var preview = page(send("/import/structure", fields), 200);
            assertThat(preview.select("table.data td").eachText()).contains("Steps");
        }

        @Test
        void sayWhatToDoWithOtherFiles() {
            var refused = upload(OLD, 422);
            assertThat(refused.select("#file-error").text()).contains("old Word file");
            assertThat(refused.select("textarea#document").text()).isEqualTo("still here");
            assertThat(upload("PK\5\6".getBytes(StandardCharsets.US_ASCII), 422)
                            .select("#file-error")
                            .text())
                    .contains("neither a Word file");
            assertThat(upload("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 422)
                            .select("#file-error")
                            .text())
                    .contains("neither a Word file");
        }

        @Test
        void refuseWhatNobodyWasTold() {
            for (var madeUp : List.of("x", "1 NONSENSE text", "99999999999 LEFT_OUT a", "1 LEFT_OUT\u0000"))
                send("/import/structure", Map.of("document", "# A\n## B\n", "found.0", madeUp))
                        .statusCode(oneOf(400, 422));
            for (var madeUp : List.of("x", "1 NONSENSE text", "99999999999 LEFT_OUT a", "1 LEFT_OUT a\nb"))
                room.facilitator()
                        .page()
                        .multiPart("document", "# A\n## B\n")
                        .multiPart("found", madeUp)
                        .post("/workshops/{w}/import", room.id())
                        .then()
                        .statusCode(422);
        }
    }

    @Test
    void readsTheReportThatWeWriteOurselves() {
        var source = scenario.workshop();
        var report = source.facilitator()
                .api()
                .get("/workshops/{w}/report?format=docx", source.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var read = roadmaps.preview(room.facilitator().member(), WordImport.read(report));
        assertThat(read.document().recommendations())
                .extracting(Recommendation::title)
                .anyMatch(title -> title.contains("Publish a register"));
    }
}
