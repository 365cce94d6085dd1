package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What facilitators write for the report beside the text. */
@QuarkusTest
class SectionsHttpTest {
    private static final String ALL = "/workshops/{w}/report/sections";

    @Inject
    Scenario scenario;

    private TestWorkshop room;

    @BeforeEach
    void begin() {
        room = scenario.workshop();
    }

    private ValidatableResponse write(Guest who, String section, String text) {
        return who.put(ALL + "/" + section, "{\"text\":\"" + text + "\"}", room.id());
    }

    private String report(Guest who, String format) {
        return who.get("/workshops/{w}/report?format=" + format, room.id())
                .statusCode(200)
                .extract()
                .asString();
    }

    private ValidatableResponse send(String section, String text, String tag) {
        return room.facilitator()
                .page()
                .formParams("text", text, "tag", tag)
                .post("/workshops/" + room.id() + "/report/sections/" + section)
                .then();
    }

    private String tag(String section) {
        var page = room.facilitator().browse("/workshops/" + room.id() + "/report/sections/" + section);
        return Jsoup.parse(page.statusCode(200).extract().asString())
                .select("input[name=tag]")
                .val();
    }

    @Test
    void standBeforeAndBehindTheTextInTheirOrder() {
        write(room.facilitator(), "disclaimer", "Not the position of anybody.").statusCode(200);
        write(room.facilitator(), "nextSteps", "We meet again in *May*.").statusCode(200);
        write(room.facilitator(), "foreword", "Welcome.")
                .statusCode(200)
                .body("section", equalTo("foreword"), "text", equalTo("Welcome."));
        var text = Jsoup.parse(report(room.participant(0), "html")).select("article.report");
        assertThat(text.select("section[id]").eachAttr("id"))
                .containsSubsequence(
                        "section-foreword",
                        "findings",
                        "introduction",
                        "A1",
                        "section-nextSteps",
                        "section-disclaimer");
        assertThat(text.select("#section-nextSteps em").text()).isEqualTo("May");
        assertThat(text.select(".toc a").eachText()).contains("Foreword", "Next steps", "Disclaimer");
        assertThat(report(room.participant(0), "md"))
                .containsSubsequence("## Foreword", "Welcome.", "## Next steps", "*May*", "## Disclaimer");
        room.participant(0)
                .get("/workshops/{w}/report?format=json", room.id())
                .body("sections.section", contains("foreword", "nextSteps", "disclaimer"));
        assertThat(report(room.participant(0), "csv")).contains("DOC,1,,TEXT,,foreword,Welcome.");
    }

    @ParameterizedTest
    @EnumSource
    void standInFilesForPaperToo(ReportFilesHttpTest.Kind kind) throws IOException {
        write(room.facilitator(), "acknowledgements", "We thank all of them.").statusCode(200);
        assertThat(kind.text(room.participant(0), room))
                .contains("Acknowledgements")
                .contains("We thank all of them.");
    }

    @Test
    void areNotInTheReportWhereNothingIsWritten() {
        room.facilitator()
                .get(ALL, room.id())
                .body("items", hasSize(7), "items.text", contains("", "", "", "", "", "", ""));
        write(room.facilitator(), "summary", "Once.").statusCode(200);
        write(room.facilitator(), "summary", "  ").statusCode(200).body("text", equalTo(""));
        assertThat(report(room.facilitator(), "html")).doesNotContain("section-summary", "Once.");
    }

    @Test
    void areForFacilitatorsToWrite() {
        write(room.participant(0), "foreword", "Mine").statusCode(403);
        write(scenario.workshop().facilitator(), "foreword", "Mine").statusCode(404);
        write(room.facilitator(), "afterword", "None").statusCode(404);
        write(room.facilitator(), "foreword", "x".repeat(20_001))
                .statusCode(400)
                .body("violations.field", hasItem("text"));
        var page = "/workshops/" + room.id() + "/report";
        room.participant(0).browse(page).body(not(containsString("/report/sections/")));
        room.participant(0).browse(page + "/sections/foreword").statusCode(403);
        room.facilitator().browse(page).body(containsString("/report/sections/nextSteps"));
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotRead() {
        var first = write(room.facilitator(), "foreword", "Theirs").extract().header("ETag");
        room.facilitator()
                .api()
                .header("If-Match", "\"old\"")
                .body("{\"text\":\"Mine\"}")
                .put(ALL + "/foreword", room.id())
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        room.facilitator()
                .api()
                .header("If-Match", first)
                .body("{\"text\":\"Mine\"}")
                .put(ALL + "/foreword", room.id())
                .then()
                .statusCode(200);
    }

    @Test
    void aPageThatIsOutOfDateKeepsBothTexts() {
        var tag = tag("foreword");
        write(room.facilitator(), "foreword", "What the others wrote").statusCode(200);
        var page = send("foreword", "What I typed", tag)
                .statusCode(422)
                .body(containsString("What I typed"), containsString("What the others wrote"))
                .extract()
                .asString();
        send(
                        "foreword",
                        "What I typed",
                        Jsoup.parse(page).select("input[name=tag]").val())
                .statusCode(303)
                .header("Location", endsWith("#section-foreword"));
        assertThat(report(room.participant(0), "md")).contains("What I typed");
    }

    @Test
    void whatIsTooLongIsStillThere() {
        send("foreword", "y".repeat(20_001), tag("foreword"))
                .statusCode(422)
                .body(containsString("yyy"), containsString("error-text"));
    }

    /** One of those who write the first one at the same moment is told that another one is there. */
    @Test
    void ofSeveralAtOnceOneIsFirst() throws Exception {
        var tag = tag("highlights");
        var all = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                var text = "Text " + i;
                calls.add(() -> send("highlights", text, tag).extract().statusCode());
            }
            var answers = new ArrayList<Integer>();
            for (var answer : all.invokeAll(calls)) answers.add(answer.get());
            assertThat(answers).containsOnly(303, 422).containsOnlyOnce(303);
        } finally {
            all.shutdown();
        }
    }

    @Test
    void theRecordSaysWhoWroteWhich() {
        write(room.facilitator(), "foreword", "Welcome.").statusCode(200);
        room.facilitator().get("/workshops/{w}/audit", room.id()).body("items.action", hasItem("report.write"));
    }
}
