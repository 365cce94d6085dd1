package io.waymark.report;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report with some of its parts: what was left out is out, the rest holds together, data is always whole. */
@QuarkusTest
class ReportPartsTest {
    private static final List<String> PARTS =
            ReportParts.all().choices().stream().map(ReportPart::id).toList();

    @Inject
    Scenario scenario;

    private TestWorkshop room;

    /** Something for every part: a comment with a reply, and a vote. */
    @BeforeEach
    void begin() {
        room = scenario.workshop();
        var talk = room.open(COMMENT);
        var comment = room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}",
                        talk.id())
                .extract()
                .<String>path("id");
        room.facilitator()
                .put("/comments/{c}/disposition", "{\"decision\":\"ANSWERED\",\"reason\":\"The fund.\"}", comment)
                .statusCode(200);
        room.facilitator().post("/workshops/{w}/dispositions/release", "{}", room.id());
        var vote = room.open(VOTE);
        room.participant(1)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", vote.id())
                .statusCode(200);
        room.reveal(room.close(talk));
        room.reveal(room.close(vote));
    }

    private String report(String query) {
        return room.participant(0)
                .api()
                .get("/workshops/{w}/report?" + query, room.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Document page(String query) {
        return Jsoup.parse(report("format=html" + query));
    }

    @Test
    void hasAllWhereNothingElseIsAskedFor() {
        assertThat(PARTS)
                .allMatch(part -> page("").getElementById(part.equals("summary") ? "findings" : part) != null, "is in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "summary", "attendance,results", "method,comments,glossary", "withdrawn"})
    void hasWhatIsAskedForAndTheText(String parts) {
        var page = page("&parts=" + parts);
        for (var part : PARTS)
            assertThat(page.getElementById(part.equals("summary") ? "findings" : part) != null)
                    .as(part)
                    .isEqualTo(parts.contains(part));
        assertThat(page.text()).contains("Train civil servants", "The fund.");
        assertThat(page.text().contains("In short")).isEqualTo(parts.contains("summary"));
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .as("links that lead somewhere")
                .allMatch(link -> page.getElementById(link.substring(1)) != null);
        assertThat(levels(page)).as("headings without a gap").isTrue();
    }

    private static boolean levels(Document page) {
        int before = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) return false;
            before = level;
        }
        return true;
    }

    @Test
    void isTheSameChoiceInMarkdown() {
        assertThat(report("format=md")).contains("## Annex A", "## Annex D", "## Who took part");
        assertThat(report("format=md&parts=summary,results"))
                .contains("## In short", "### In figures", "## Annex C", "### R1")
                .doesNotContain("## Annex A", "## Annex B", "## Annex D", "## Who took part", "## How it was done");
    }

    @Test
    void isInWordAndPrintToo() {
        for (var format : List.of("docx", "pdf"))
            assertThat(room.participant(0)
                            .api()
                            .get("/workshops/{w}/report?format=" + format + "&parts=text", room.id())
                            .asByteArray())
                    .as(format)
                    .hasSizeLessThan(room.participant(0)
                            .api()
                            .get("/workshops/{w}/report?format=" + format, room.id())
                            .asByteArray()
                            .length);
    }

    @Test
    void leavesNothingOutOfDataAndTables() {
        assertThat(report("format=csv&parts=text")).isEqualTo(report("format=csv"));
        room.participant(0)
                .get("/workshops/{w}/report?format=json&parts=text", room.id())
                .body("comments.size()", equalTo(1))
                .body("rounds.size()", equalTo(2));
    }

    @Test
    void namesThePartsWhereThereIsNoSuchOne() {
        room.participant(0)
                .get("/workshops/{w}/report?parts=summary,appendix", room.id())
                .statusCode(400)
                .body("violations[0].field", equalTo("parts"));
        room.participant(0)
                .browse("/workshops/{w}/report?parts=appendix", room.id())
                .statusCode(400);
    }

    @Test
    void isChosenOnThePageWhoseFilesAreTheSame() {
        var page = Jsoup.parse(room.participant(0)
                .browse("/workshops/{w}/report?parts=text&parts=summary&parts=results", room.id())
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("[name=parts][checked]").eachAttr("value")).containsExactly("summary", "results");
        assertThat(page.getElementById("glossary")).isNull();
        assertThat(page.select("a[href*=format=pdf]").attr("href")).endsWith("&parts=text,summary,results&language=en");
        assertThat(page.select("a[href*=format=csv]").attr("href")).doesNotContain("parts");
    }

    @Test
    void isInTheLanguageThatIsAskedFor() {
        assertThat(report("format=md&language=da")).contains("## Hvem deltog").doesNotContain("## Who took part");
        assertThat(page("&language=fr").selectFirst("html").attr("lang")).isEqualTo("fr");
        room.participant(0)
                .get("/workshops/{w}/report?language=tlh", room.id())
                .statusCode(400)
                .body("violations[0].field", equalTo("language"));
        var page = Jsoup.parse(room.participant(0)
                .browse("/workshops/{w}/report?language=pl", room.id())
                .extract()
                .asString());
        assertThat(page.selectFirst("html").attr("lang"))
                .as("the page is the reader's")
                .isEqualTo("en");
        assertThat(page.select("#file-language [selected]").attr("value")).isEqualTo("pl");
        assertThat(page.select("a[href*=format=docx]").attr("href")).endsWith("&language=pl");
    }
}
