package io.waymark.report;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comments with our replies, line by line. */
@QuarkusTest
class CommentSheetHttpTest {
    private static final String FILE = "/workshops/{w}/comments.xlsx";

    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void begin() {
        room = scenario.workshop();
        round = room.open(COMMENT);
    }

    private String comment(int who, String json) {
        return room.participant(who)
                .post("/rounds/{r}/comments", json, round.id())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse fetch(Guest guest, String query) {
        return guest.api().accept("*/*").get(FILE + query, room.id()).then();
    }

    private List<List<String>> rows(Guest guest, String query) throws IOException {
        var bytes = fetch(guest, query)
                .statusCode(200)
                .header("Content-Disposition", containsString("comments-v1-draft.xlsx"))
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = new ArrayList<List<String>>();
            for (var row : book.getSheetAt(0)) {
                var cells = new ArrayList<String>();
                row.forEach(cell -> {
                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    cells.add(cell.getStringCellValue());
                });
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void holdsALineForEachCommentWithOurReply() throws IOException {
        var first =
                comment(0, "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"=1+1\",\"replacement\":\"Other words\"}");
        comment(1, "{\"target\":\"DOC\",\"kind\":\"QUESTION\",\"body\":\"Who pays?\"}");
        comment(1, "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"No\",\"inReplyTo\":\"" + first + "\"}");
        room.close(round);
        room.facilitator()
                .put("/comments/{c}/disposition", "{\"decision\":\"REJECTED\",\"reason\":\"Too dear\"}", first)
                .statusCode(200);
        var rows = rows(room.facilitator(), "");
        assertThat(rows.get(0))
                .containsExactly("#", "Author", "Area", "Key", "Kind", "Comment", "Proposed wording", "Our reply");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).subList(2, 7)).containsExactly("the whole text", "DOC", "Question", "Who pays?", "–");
        assertThat(rows.get(2).subList(3, 7)).containsExactly("R1", "Suggested edit", "=1+1", "Other words");
        assertThat(rows.get(2).get(7)).startsWith("Not accepted (proposed").endsWith("\nToo dear");
        assertThat(rows.get(3).get(5)).isEqualTo("In reply to #2\nNo");
        assertThat(rows(room.participant(2), "").get(2).get(7)).isEqualTo("–");
    }

    @Test
    void isEmptyWhereNobodySaidAnythingAndThePageOffersItOnceSomebodyDid() throws IOException {
        assertThat(rows(room.facilitator(), "")).hasSize(1);
        var page = "/workshops/" + room.id() + "/report";
        room.facilitator().browse(page).body(not(containsString("comments.xlsx")));
        comment(0, "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}");
        room.close(round);
        room.facilitator().browse(page).body(containsString("comments.xlsx?version=1&amp;language=en"));
    }

    /** While a blind round is open nobody reads what others say: it is no way around that. */
    @Test
    void tellsNoMoreThanTheReportDoes() throws IOException {
        comment(0, "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}");
        for (var guest : List.of(room.participant(1), room.facilitator())) {
            var told = guest.get("/workshops/{w}/report?format=md", room.id())
                    .extract()
                    .asString()
                    .contains("Who pays?");
            assertThat(rows(guest, "").toString().contains("Who pays?")).isEqualTo(told);
        }
    }

    @Test
    void isInTheLanguageThatIsAskedFor() throws IOException {
        assertThat(rows(room.facilitator(), "?language=de").get(0)).contains("Unsere Rückmeldung");
        fetch(room.facilitator(), "?language=xx").statusCode(400).body("violations.field", hasItem("language"));
    }

    @Test
    void refusesWhatIsNoVersion() {
        fetch(room.facilitator(), "?version=x").statusCode(400).body("violations.field", hasItem("version"));
        fetch(room.facilitator(), "?version=7").statusCode(404);
        fetch(scenario.workshop().facilitator(), "").statusCode(404);
    }
}
