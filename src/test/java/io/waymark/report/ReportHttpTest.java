package io.waymark.report;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportHttpTest {
    private static final String REPLY = "We will ask the ministries of finance.";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    private static ValidatableResponse report(Guest who, TestWorkshop room, String format) {
        return who.get("/workshops/{w}/report?format={f}", room.id(), format);
    }

    private static UUID comment(Guest who, RoundView round, String body) {
        var json = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + body + "\"}";
        return UUID.fromString(
                who.post("/rounds/{r}/comments", json, round.id()).extract().path("id"));
    }

    private static void vote(Guest who, RoundView round, String choice) {
        who.put(
                        "/rounds/{r}/votes/R1",
                        "{\"choice\":\"" + choice + "\",\"reason\":\"Because " + choice + "\"}",
                        round.id())
                .statusCode(200);
    }

    @Nested
    class Visibility {
        @ParameterizedTest
        @ValueSource(strings = {"html", "md", "csv", "json"})
        void aRoundThatIsNotRevealedIsForFacilitatorsOnly(String format) {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            vote(room.participant(0), round, "DISAGREE");
            report(room.facilitator(), room, format).body(not(containsString("Because DISAGREE")));
            room.close(round);
            report(room.facilitator(), room, format).statusCode(200).body(containsString("Because DISAGREE"));
            report(room.participant(1), room, format).statusCode(200).body(not(containsString("Because DISAGREE")));
            report(room.observer(), room, format).statusCode(200).body(not(containsString("Because DISAGREE")));
            room.reveal(round);
            report(room.participant(1), room, format).body(containsString("Because DISAGREE"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"html", "md", "csv", "json"})
        void aReplyIsSeenByFacilitatorsUntilItIsReleased(String format) {
            var room = scenario.workshop();
            var comment = comment(room.participant(0), room.open(COMMENT), "Who pays?");
            room.facilitator()
                    .put(
                            "/comments/{c}/disposition",
                            "{\"decision\":\"ANSWERED\",\"reason\":\"" + REPLY + "\"}",
                            comment)
                    .statusCode(200);
            report(room.facilitator(), room, format).body(containsString(REPLY));
            report(room.participant(0), room, format)
                    .body(containsString("Who pays?"))
                    .body(not(containsString(REPLY)));
            room.facilitator().post("/workshops/{w}/dispositions/release", "{}", room.id());
            report(room.participant(1), room, format).body(containsString(REPLY));
        }

        @ParameterizedTest
        @ValueSource(strings = {"html", "md", "csv", "json"})
        void anAnonymousWorkshopNamesNobody(String format) {
            var room = scenario.workshop(Attribution.ANONYMOUS);
            var talk = room.open(COMMENT);
            comment(room.participant(0), talk, "Who pays?");
            var votes = room.open(VOTE);
            vote(room.participant(0), votes, "AGREE");
            room.reveal(room.close(talk));
            room.reveal(room.close(votes));
            report(room.facilitator(), room, format)
                    .body(containsString("Who pays?"))
                    .body(containsString("Because AGREE"))
                    .body(not(containsString("Person 1")))
                    .body(not(containsString("Organisation 1")));
        }

        @Test
        void attendanceByCountryIsNoSecret() {
            var room = scenario.workshop(Attribution.ANONYMOUS);
            report(room.participant(0), room, "json")
                    .body("attendance.arrived", equalTo(3))
                    .body("attendance.countries.country", hasSize(3))
                    .body("attendance.people", nullValue());
        }

        @Test
        void aDraftIsForFacilitators() {
            var room = scenario.workshop();
            room.facilitator()
                    .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                    .statusCode(201);
            room.facilitator()
                    .get("/workshops/{w}/report?version=2&format=json", room.id())
                    .statusCode(200)
                    .body("version.draft", equalTo(true))
                    .body("version.since", equalTo(1));
            room.participant(0)
                    .get("/workshops/{w}/report?version=2&format=json", room.id())
                    .statusCode(404);
            report(room.facilitator(), room, "json").body("version.number", equalTo(1));
        }

        @Test
        void strangersAndOtherWorkshopsGetNothing() {
            var room = scenario.workshop();
            report(Guest.STRANGER, room, "md").statusCode(401);
            report(scenario.workshop().participant(0), room, "md").statusCode(404);
        }
    }

    @Nested
    class Formats {
        @Test
        void figuresAreThoseOfTheResults() {
            var room = scenario.workshop();
            var votes = room.open(VOTE);
            vote(room.participant(0), votes, "AGREE");
            vote(room.participant(1), votes, "DISAGREE");
            vote(room.participant(2), votes, "ABSTAIN");
            room.reveal(room.close(votes));
            clock.advance(Duration.ofSeconds(1));
            var assessed = room.open(ASSESS);
            room.participant(0)
                    .put(
                            "/rounds/{r}/assessments/R1",
                            "{\"scores\":{\"relevance\":4,\"feasibility\":null}}",
                            assessed.id());
            room.reveal(room.close(assessed));
            var voteResult = room.participant(0).get("/rounds/{r}/results", votes.id());
            var assessResult = room.participant(0).get("/rounds/{r}/results", assessed.id());
            Map<String, Object> vote = voteResult.extract().path("items[0]");
            Map<String, Object> assessment = assessResult.extract().path("items[0]");
            report(room.participant(0), room, "json")
                    .body("areas[0].recommendations[0].results[0].vote", equalTo(vote))
                    .body("areas[0].recommendations[0].results[1].assessment", equalTo(assessment))
                    .body("rounds[0].respondents", equalTo(3))
                    .body("rounds[0].sha256", notNullValue());
            report(room.participant(0), room, "md").body(containsString("| R1 | 1 | 0 | 1 | 1 | 2 | 50 % |"));
            report(room.participant(0), room, "md").body(containsString("| R2 | 0 | 0 | 0 | 0 | 0 | – | – | – | – |"));
            report(room.participant(0), room, "html").body(containsString("<td class=\"num\">50 %</td>"));
        }

        @Test
        void csvParsesAndRunsNoFormula() throws Exception {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            for (var body : new String[] {"=1+1", "+1", "-1", "@SUM(A1)", "a, \\\"quoted\\\"\\nline"})
                comment(room.participant(0), round, body);
            var text = report(room.facilitator(), room, "csv")
                    .contentType(startsWith("text/csv"))
                    .extract()
                    .asString();
            var rows = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(text))
                    .getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            assertThat(rows.stream()
                            .filter(row -> row.get("measure").equals("CONCERN"))
                            .map(row -> row.get("value")))
                    .containsExactlyInAnyOrder("'=1+1", "'+1", "'-1", "'@SUM(A1)", "a, \"quoted\"\nline");
        }

        @Test
        void markdownBeginsWithTheTitleAndSurvivesWhatPeopleWrite() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            comment(room.participant(0), round, "# Not a heading\\n```\\n<!--");
            report(room.facilitator(), room, "md")
                    .contentType(startsWith("text/markdown"))
                    .header("Content-Disposition", "attachment; filename=\"test-workshop-report-v1-draft.md\"")
                    .body(startsWith("# A small roadmap\n"))
                    .body(containsString("\\# Not a heading\\\n\\`\\`\\`\\\n\\<\\!--"))
                    .body(containsString("## Annex D"));
        }

        @Test
        void htmlShowsWhatPeopleWriteAsText() {
            var room = scenario.workshop();
            comment(room.participant(0), room.open(COMMENT), "<script>alert(1)</script>");
            report(room.facilitator(), room, "html")
                    .contentType(startsWith("text/html"))
                    .body(containsString("&lt;script&gt;alert(1)"))
                    .body(not(containsString("<script>alert")));
        }

        @Test
        void theDraftMarkGoesWithTheFinalText() {
            var room = scenario.workshop();
            report(room.participant(0), room, "html").body(containsString("draft-mark"));
            room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id());
            room.facilitator().post("/workshops/{w}/versions/2/publication", "{\"stage\":\"FINAL\"}", room.id());
            report(room.participant(0), room, "html").body(not(containsString("draft-mark")));
            report(room.participant(0), room, "md")
                    .header("Content-Disposition", containsString("report-v2.md"))
                    .body(not(containsString("Draft:")));
        }

        @Test
        void theFormatDecidesAndNotWhatTheClientAccepts() {
            var room = scenario.workshop();
            room.participant(0)
                    .api()
                    .accept("application/pdf")
                    .get("/workshops/{w}/report?format=csv", room.id())
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/csv"));
            for (var unknown : new String[] {"odt", "epub", "PDF", "CSV"})
                report(room.participant(0), room, unknown)
                        .statusCode(400)
                        .body("violations[0].field", equalTo("format"))
                        .body("detail", containsString("html, pdf, docx, xlsx, md, csv, json"));
            room.participant(0)
                    .get("/workshops/{w}/report?version=one", room.id())
                    .statusCode(400)
                    .body("violations[0].field", equalTo("version"));
            room.participant(0)
                    .get("/workshops/{w}/report?version=9", room.id())
                    .statusCode(404);
        }
    }

    @Nested
    class Page {
        @Test
        void showsTheReportToEveryRole() {
            var room = scenario.workshop();
            for (var who : new Guest[] {room.facilitator(), room.participant(0), room.observer()})
                who.browse("/workshops/{w}/report", room.id())
                        .statusCode(200)
                        .body(containsString("A small roadmap"))
                        .body(containsString("format=csv"));
            Guest.STRANGER.browse("/workshops/{w}/report", room.id()).statusCode(not(equalTo(200)));
        }

        @Test
        void saysThatThereIsNothingYet() {
            var room = scenario.empty(Attribution.NAMED);
            room.facilitator()
                    .browse("/workshops/{w}/report", room.id())
                    .statusCode(200)
                    .body(containsString("There is no report yet"));
            report(room.facilitator(), room, "md").statusCode(404);
        }

        @Test
        void tellsWhatChangedAndWhy() {
            var room = scenario.workshop();
            var comment = comment(room.participant(0), room.open(COMMENT), "Every year is too often.");
            room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id());
            room.facilitator()
                    .post(
                            "/workshops/{w}/versions/2/changes",
                            "{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"body\":\"Each agency should train its staff regularly.\"},"
                                    + "\"reason\":\"Agencies differ.\",\"comments\":[\"" + comment + "\"]}",
                            room.id())
                    .statusCode(201);
            room.facilitator()
                    .post(
                            "/workshops/{w}/versions/2/changes",
                            "{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R3\"],\"reason\":\"Done already.\"}",
                            room.id())
                    .statusCode(201);
            room.facilitator()
                    .get("/workshops/{w}/report?version=2&format=json", room.id())
                    .body("areas[0].recommendations[0].change.kind", equalTo("CHANGED"))
                    .body("areas[0].recommendations[0].change.reason", equalTo("Agencies differ."))
                    .body("areas[0].recommendations[0].change.comments[0]", equalTo(1))
                    .body("withdrawn[0].key", equalTo("R3"))
                    .body("withdrawn[0].reason", equalTo("Done already."))
                    .body("summary.withdrawn", equalTo(1));
            room.facilitator()
                    .browse("/workshops/{w}/report?version=2", room.id())
                    .statusCode(200)
                    .body(containsString("<ins>"))
                    .body(containsString("Agencies differ."));
            room.facilitator()
                    .get("/workshops/{w}/report?version=2&format=md", room.id())
                    .body(containsString("\\[-"));
        }
    }
}
