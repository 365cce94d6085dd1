package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The text as a Word file with tracked changes. */
@QuarkusTest
class ChangesFileHttpTest {
    private static final String FILE = "/workshops/{w}/versions/2/changes.docx?since=1";

    @Inject
    Scenario scenario;

    private TestWorkshop revised() {
        var room = scenario.workshop();
        room.facilitator()
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                .statusCode(201);
        change(room, "EDIT", "R1", ",\"text\":{\"body\":\"Each agency must train its staff every year.\"}");
        change(room, "WITHDRAW", "R2", "");
        return room;
    }

    private static void change(TestWorkshop room, String kind, String key, String more) {
        var json = "{\"kind\":\"" + kind + "\",\"recommendations\":[\"" + key
                + "\"],\"reason\":\"As asked\",\"comments\":[]" + more + "}";
        room.facilitator()
                .post("/workshops/{w}/versions/2/changes", json, room.id())
                .statusCode(201);
    }

    private static ValidatableResponse fetch(Guest guest, TestWorkshop room) {
        return guest.api().accept("*/*").get(FILE, room.id()).then();
    }

    private static XWPFDocument file(Guest guest, TestWorkshop room) throws IOException {
        var bytes = fetch(guest, room)
                .statusCode(200)
                .header("Content-Disposition", containsString("-v1-to-v2.docx"))
                .extract()
                .asByteArray();
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    /** What Word makes of it: the words that stay, paragraphs joined where the end of one does not stay. */
    private static String with(XWPFDocument word, boolean accepted) {
        var text = new StringBuilder();
        for (var paragraph : word.getParagraphs()) {
            var xml = paragraph.getCTP().xmlText();
            var gone = accepted ? "w:del" : "w:ins";
            text.append(xml.replaceAll("(?s)<w:pPr>.*?</w:pPr>", "")
                    .replaceAll("(?s)<" + gone + " .*?</" + gone + ">", "")
                    .replaceAll("(?s)<[^>]*>", ""));
            boolean joined = xml.matches("(?s).*<w:rPr>\\s*<" + gone + " .*?/>.*</w:pPr>.*");
            if (!joined) text.append('\n');
        }
        return text.toString();
    }

    @Test
    void isTheNewerTextAcceptedAndTheOlderRejected() throws IOException {
        var room = revised();
        try (var word = file(room.facilitator(), room)) {
            var accepted = with(word, true);
            assertThat(accepted)
                    .contains("Each agency must train its staff every year.", "Why we are here.", "On people.", "R3\n")
                    .doesNotContain("Agencies should share", "R2")
                    .containsSubsequence("Why we are here.", "On people.", "must train", "Trust", "register");
            var rejected = with(word, false);
            assertThat(rejected)
                    .contains(
                            "Each agency should train its staff every year.", "Agencies should share what they teach.")
                    .doesNotContain("must")
                    .containsSubsequence("R1\n", "should train", "R2\n", "should share", "R3\n");
        }
    }

    @Test
    void signsEachChange() throws IOException {
        var room = revised();
        try (var word = file(room.facilitator(), room)) {
            var xml = word.getDocument().xmlText();
            assertThat(xml).containsPattern("<w:del [^>]*w:author=\"Test workshop\"[^>]*>.{1,200}should");
            assertThat(xml).containsPattern("<w:ins [^>]*w:date=\"[^>]*>.{1,200}must");
        }
    }

    @Test
    void aDraftIsForFacilitators() throws IOException {
        var room = revised();
        for (var guest : List.of(room.participant(0), room.observer()))
            fetch(guest, room).statusCode(404);
        room.facilitator()
                .post("/workshops/{w}/versions/2/publication", "{}", room.id())
                .statusCode(200);
        try (var word = file(room.participant(0), room)) {
            assertThat(with(word, true)).contains("must");
        }
        fetch(scenario.workshop().facilitator(), room).statusCode(404);
    }

    @Test
    void needsToKnowSinceWhen() {
        var room = revised();
        for (var query : List.of("", "?since=", "?since=one"))
            room.facilitator()
                    .get("/workshops/{w}/versions/2/changes.docx" + query, room.id())
                    .statusCode(400);
        room.facilitator()
                .get("/workshops/{w}/versions/2/changes.docx?since=7", room.id())
                .statusCode(404);
        room.facilitator()
                .browse("/workshops/{w}/versions/2/changes?since=1", room.id())
                .body(containsString("/versions/2/changes.docx?since=1"));
    }
}
