package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comment is written in: said by its author, and kept where it helps nobody to find out who that is. */
@QuarkusTest
class CommentLanguageTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;

    private RoundView round(Attribution attribution) {
        room = scenario.workshop(attribution);
        return room.open(NewRound.plan(COMMENT, "Read").lasting(600).live(true).done());
    }

    private ValidatableResponse post(RoundView round, String language) {
        var json =
                "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Hvem betaler?\",\"language\":\"" + language + "\"}";
        return room.participant(0).post("/rounds/{r}/comments", json, round.id());
    }

    private static Document page(Guest guest, String path, Object id) {
        return Jsoup.parse(guest.browse(path, id).statusCode(200).extract().asString());
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMED", "DELEGATION"})
    void isReadOutInIt(Attribution attribution) {
        var round = round(attribution);
        post(round, "da").statusCode(201).body("language", equalTo("da"));
        var said = page(room.participant(1), "/rounds/{r}?at=R1", round.id()).select(".contribution .said");
        assertThat(said.eachAttr("lang")).containsExactly("da");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NAMED", "DELEGATION"},
            mode = Mode.EXCLUDE)
    void isNotKeptWhereItWouldTell(Attribution attribution) {
        var round = round(attribution);
        post(round, "da").statusCode(201).body("language", nullValue());
        var page = page(room.participant(0), "/rounds/{r}?at=R1", round.id());
        assertThat(page.select(".contribution .said").eachAttr("lang"))
                .as("the workshop's, for all")
                .containsExactly("en");
        assertThat(page.select("#written-in")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dansk", "d", "", "da-DK", "\\u0000"})
    void isACode(String language) {
        post(round(Attribution.NAMED), language).statusCode(400).body("violations[0].field", equalTo("language"));
    }

    @ParameterizedTest
    @CsvSource({"en, en", "da, da", "fi, en"})
    void isWhatOneReadsInUnlessOneSaysOtherwise(String accepted, String chosen) {
        var round = round(Attribution.NAMED);
        var page = Jsoup.parse(room.participant(0)
                .page()
                .cookie("language", accepted)
                .get("/rounds/{r}?at=R1", round.id())
                .asString());
        assertThat(page.select("#written-in option")).hasSize(24);
        assertThat(page.select("#written-in option[selected]").eachAttr("value"))
                .containsExactly(chosen);
    }

    @Test
    void canBeChanged() {
        var round = round(Attribution.NAMED);
        String id = post(round, "da").extract().path("id");
        room.participant(0)
                .patch("/comments/{c}", "{\"body\":\"Who pays?\"}", id)
                .body("language", equalTo("da"));
        var form = page(room.participant(0), "/comments/{c}/change", id);
        assertThat(form.select("#written-in option[selected]").val()).isEqualTo("da");
        room.participant(0)
                .page()
                .formParam("kind", "CONCERN")
                .formParam("body", "Who pays?")
                .formParam("language", "en")
                .post("/comments/{c}/change", id)
                .then()
                .statusCode(303);
        room.participant(1).get("/rounds/{r}/comments", round.id()).body("items[0].language", equalTo("en"));
    }

    @Test
    void goesWithTheWords() {
        var round = round(Attribution.NAMED);
        post(round, "da").statusCode(201);
        room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{\"comments\":\"BLANK\"}",
                        room.id(),
                        room.member(0).id())
                .statusCode(200);
        room.participant(1).get("/rounds/{r}/comments", round.id()).body("items[0].language", nullValue());
    }
}
