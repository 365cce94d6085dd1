package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before and after of a suggested wording, and a sentence for a quote, without script. */
@QuarkusTest
class PreviewPagesTest {
    private static final String TEXT = "Each agency should train its staff every year.";

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        round = room.open(COMMENT);
    }

    private ValidatableResponse send(String path, Map<String, String> fields) {
        return room.participant(0)
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/rounds/" + round.id() + path)
                .then();
    }

    @Test
    void showsBeforeAndAfterAndSendsNothing() {
        var page = Jsoup.parse(send(
                        "/comments/preview",
                        Map.of(
                                "target",
                                "R1",
                                "kind",
                                "EDIT",
                                "body",
                                "Why not",
                                "replacement",
                                TEXT.replace("should", "must")))
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("#wording del").text()).contains("should");
        assertThat(page.select("#wording ins").text()).contains("must");
        assertThat(page.select("#body").val()).isEqualTo("Why not");
        assertThat(page.select("#kind-EDIT").hasAttr("checked")).isTrue();
        assertThat(comments.mine(room.member(0), round.id())).isEmpty();
    }

    @Test
    void saysSoWhereNothingIsChangedYet() {
        send("/comments/preview", Map.of("target", "R1", "kind", "EDIT", "replacement", TEXT))
                .statusCode(200)
                .body(containsString("is the text as it stands so far"));
    }

    @Test
    void takesTheSentenceThatWasChosenForAQuote() {
        var page = Jsoup.parse(room.participant(0)
                .browse("/rounds/{r}?at=R1", round.id())
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("[name=sentence]").eachAttr("value")).containsExactly("", TEXT);
        send("/comments", Map.of("target", "R1", "kind", "CONCERN", "body", "So", "quote", "", "sentence", TEXT))
                .statusCode(303);
        assertThat(comments.mine(room.member(0), round.id()).get(0).quote().exact())
                .isEqualTo(TEXT);
    }

    private Elements wording(String replacement) {
        var fields = Map.of("target", "R1", "kind", "EDIT", "replacement", replacement);
        return Jsoup.parse(send("/comments/preview", fields).extract().asString())
                .select("#wording");
    }

    @Test
    void countsWhatChanged() {
        var shown = wording(TEXT.replace("should", "must"));
        assertThat(shown.text()).contains("2 changes: 1 inserted, 1 deleted.");
        assertThat(shown.select(".side")).isEmpty();
    }

    @Test
    void putsTheTwoBesideEachOtherWhereLittleIsLeft() {
        var shown = wording("Schools of government offer a course to whoever works in an agency.");
        assertThat(shown.select(".diff.side > div")).hasSize(2);
        assertThat(shown.select(".side del").text()).isEqualTo(TEXT);
        assertThat(shown.select(".side b").eachText()).containsExactly("Before", "After");
    }
}
