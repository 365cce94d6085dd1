package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reason is written in, so that it is read out in it: kept where the language of a comment is. */
@QuarkusTest
class ReasonLanguageTest {
    private static final String WHY = "For dyrt";

    @Inject
    Scenario scenario;

    private TestWorkshop room;

    private RoundView open(RoundKind kind, Attribution attribution) {
        room = scenario.workshop(attribution);
        return room.open(NewRound.plan(kind, "Say why").lasting(600).live(true).done());
    }

    private ValidatableResponse vote(RoundView round, String language) {
        var json = "{\"choice\":\"DISAGREE\",\"reason\":\"For dyrt\",\"language\":\"" + language + "\"}";
        return room.participant(0).put("/rounds/{r}/votes/R1", json, round.id());
    }

    private ValidatableResponse assess(RoundView round) {
        var json = "{\"scores\":{\"relevance\":2},\"reason\":\"For dyrt\",\"language\":\"da\"}";
        return room.participant(0).put("/rounds/{r}/assessments/R1", json, round.id());
    }

    private static Document page(Guest guest, String path, Object id) {
        return Jsoup.parse(guest.browse(path, id).statusCode(200).extract().asString());
    }

    /** The languages of the elements that hold the reason and nothing else. */
    private static void isIn(String language, Document page) {
        var said = page.select("main [lang]:containsOwn(" + WHY + ")");
        assertThat(said.eachAttr("lang")).isNotEmpty().containsOnly(language);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMED", "DELEGATION"})
    void ofAVoteIsReadOutInIt(Attribution attribution) {
        var round = open(VOTE, attribution);
        vote(round, "da").statusCode(200).body("language", equalTo("da"));
        room.close(round);
        room.reveal(round);
        room.participant(1).get("/rounds/{r}/results", round.id()).body("items[0].reasons.language", contains("da"));
        isIn("da", page(room.participant(1), "/rounds/{r}/results", round.id()));
        isIn("da", page(room.participant(0), "/workshops/{w}/mine", room.id()));
        isIn("da", page(room.facilitator(), "/workshops/{w}/report", room.id()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NAMED", "DELEGATION"},
            mode = Mode.EXCLUDE)
    void isNotKeptWhereItWouldTell(Attribution attribution) {
        var round = open(VOTE, attribution);
        vote(round, "da").statusCode(200).body("language", nullValue());
        var form = page(room.participant(0), "/rounds/{r}", round.id());
        assertThat(form.select("[type=hidden][name^=language]")).isEmpty();
        isIn("en", page(room.participant(0), "/rounds/{r}?review=1", round.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dansk", "d", "", "da-DK"})
    void isACode(String language) {
        vote(open(VOTE, Attribution.NAMED), language).statusCode(400).body("violations[0].field", equalTo("language"));
    }

    @Test
    void ofAVoteOnAPageIsWhatOneReadsInUntilThereIsAReason() {
        var round = open(VOTE, Attribution.NAMED);
        assertThat(language(round, "R1")).isEqualTo("fr");
        room.participant(0)
                .page()
                .formParam("choice.R1", "AGREE")
                .formParam("reason.R1", "Endelig")
                .formParam("language.R1", "da")
                .formParam("choice.R2", "AGREE")
                .formParam("language.R2", "da")
                .post("/rounds/{r}/votes", round.id())
                .then()
                .statusCode(303);
        assertThat(language(round, "R1")).isEqualTo("da");
        assertThat(language(round, "R2")).as("no words, no language").isEqualTo("fr");
    }

    private String language(RoundView round, String key) {
        var page = room.participant(0)
                .page()
                .cookie("language", "fr")
                .get("/rounds/{r}", round.id())
                .asString();
        return Jsoup.parse(page).select("[name=language." + key + "]").val();
    }

    @Test
    void ofAnAssessment() {
        var round = open(ASSESS, Attribution.NAMED);
        var form = page(room.participant(0), "/rounds/{r}?at=R1", round.id());
        assertThat(form.select("#scores [name=language]").val()).isEqualTo("en");
        assess(round).statusCode(200).body("language", equalTo("da"));
        isIn("da", page(room.participant(0), "/rounds/{r}?list=1", round.id()));
        room.close(round);
        room.reveal(round);
        isIn("da", page(room.participant(1), "/rounds/{r}/results", round.id()));
        isIn("da", page(room.facilitator(), "/workshops/{w}/report", room.id()));
    }

    @Test
    void ofAnAssessmentThatIsKeptFromAnEarlierRound() {
        var first = open(ASSESS, Attribution.NAMED);
        assess(first).statusCode(200);
        room.close(first);
        room.reveal(first);
        var second = room.open(
                NewRound.plan(ASSESS, "Again").lasting(600).after(first.id()).done());
        room.participant(0).page().post("/rounds/{r}/assessments/kept", second.id());
        room.participant(0).get("/rounds/{r}/mine", second.id()).body("assessments.language", contains("da"));
    }

    @Test
    void ofAReaction() {
        var round = open(COMMENT, Attribution.NAMED);
        var edit = "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Clearer\",\"replacement\":\"Say it.\"}";
        String id = room.participant(0)
                .post("/rounds/{r}/comments", edit, round.id())
                .statusCode(201)
                .extract()
                .path("id");
        var form = page(room.participant(1), "/comments/{c}/reaction", id);
        assertThat(form.select("[type=hidden][name=language]").val()).isEqualTo("en");
        room.participant(1)
                .page()
                .formParam("value", "OBJECT")
                .formParam("reason", WHY)
                .formParam("language", "da")
                .post("/comments/{c}/reaction", id)
                .then()
                .statusCode(303);
        form = page(room.participant(1), "/comments/{c}/reaction", id);
        assertThat(form.select("[type=hidden][name=language]").val()).isEqualTo("da");
        room.participant(1).get("/rounds/{r}/mine", round.id()).body("reactions.language", contains("da"));
        room.facilitator().get("/rounds/{r}/comments", round.id()).body("items[0].reasons.language", contains("da"));
        room.close(round);
        room.reveal(round);
        isIn("da", page(room.facilitator(), "/workshops/{w}/report", room.id()));
    }

    @Test
    void goesWithTheWords() {
        var round = open(VOTE, Attribution.NAMED);
        vote(round, "da");
        room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{\"comments\":\"BLANK\"}",
                        room.id(),
                        room.member(0).id())
                .statusCode(200);
        room.close(round);
        room.reveal(round);
        room.participant(1).get("/rounds/{r}/results", round.id()).body("items[0].reasons[0].language", nullValue());
    }
}
