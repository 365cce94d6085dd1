package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A facilitator looks at what a document would become, and says what its parts are, before anything is stored. */
@QuarkusTest
class StructurePagesTest {
    private static final String SOURCE = "# P\n## Skills\n### Train\nEach year.\n### Background\nOld.\n";

    @Inject
    Scenario scenario;

    @Inject
    Roadmaps roadmaps;

    private TestWorkshop room;

    @BeforeEach
    void open() {
        room = scenario.empty(Attribution.NAMED).participants(1);
    }

    private ValidatableResponse look(Guest guest, String path, Map<String, String> fields) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/workshops/" + room.id() + path)
                .then();
    }

    private static Document page(ValidatableResponse answer, int status) {
        return Jsoup.parse(answer.statusCode(status).extract().asString());
    }

    @Test
    void decidesLooksAgainAndMakesTheDraft() {
        var lead = room.facilitator();
        var preview = page(look(lead, "/import/structure", Map.of("document", SOURCE)), 200);
        assertThat(preview.select(".big-number b").eachText()).contains("2 recommendations");
        assertThat(preview.select("select[name=line.5] option").first().text()).isEqualTo("As read: recommendation");

        var decided = page(look(lead, "/import/structure", Map.of("document", SOURCE, "line.5", "TEXT")), 200);
        assertThat(decided.select(".big-number b").eachText()).contains("1 recommendation");
        assertThat(decided.select("select[name=line.5] option[selected]").val()).isEqualTo("TEXT");

        var make = decided.select("form[action$=/versions]");
        assertThat(make.select("input[name=line.5]").val()).isEqualTo("TEXT");
        look(
                        lead,
                        "/versions",
                        Map.of(
                                "document", make.select("textarea").text(),
                                "line.5", "TEXT",
                                "idempotencyKey",
                                        make.select("[name=idempotencyKey]").val()))
                .statusCode(303)
                .header("Location", endsWith("/versions/1"));
        var text = roadmaps.show(lead.member(), 1).document();
        assertThat(text.recommendations()).extracting(Recommendation::title).containsExactly("Train");
        assertThat(text.recommendations().get(0).body()).contains("##### Background", "Old.");
    }

    @Test
    void saysWhereRecommendationsAreThatNobodyFound() {
        var source = "Train them.\n\nHire them.\n";
        var refused = page(look(room.facilitator(), "/import/structure", Map.of("document", source)), 422);
        assertThat(refused.select(".error-summary").text()).contains("no headings");
        assertThat(refused.select("select[name=line.1]")).hasSize(1);
        var preview = page(
                look(room.facilitator(), "/import/structure", Map.of("document", source, "line.3", "RECOMMENDATION")),
                200);
        assertThat(preview.select("details summary").eachText()).contains("Hire them.");
    }

    @Test
    void refusesWhatIsNoChoiceAndKeepsTheText() {
        var refused = page(
                look(room.facilitator(), "/import/structure", Map.of("document", SOURCE, "line.5", "CHAPTER")), 422);
        assertThat(refused.select("textarea#document").text()).contains("Each year.");
    }

    @Test
    void isForFacilitators() {
        look(room.participant(0), "/import/structure", Map.of("document", SOURCE))
                .statusCode(403);
    }
}
