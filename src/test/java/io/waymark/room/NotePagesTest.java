package io.waymark.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What facilitators write down for themselves. */
@QuarkusTest
class NotePagesTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void plan() {
        room = scenario.workshop();
        round = room.planned(Scenario.round(RoundKind.COMMENT));
    }

    private ValidatableResponse write(String words) {
        return room.facilitator()
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("note", words)
                .post("/rounds/{r}/note", round.id())
                .then();
    }

    private String shown(String path) {
        return Jsoup.parse(room.facilitator()
                        .browse(path, room.id(), round.id())
                        .extract()
                        .asString())
                .select("#note")
                .text();
    }

    @Test
    void standsOnTheConsoleOfWhoWroteItOnly() {
        write("Greet Ireland first").statusCode(303).header("Location", endsWith("?round=" + round.id() + "#note"));
        assertThat(shown("/workshops/{w}/run?round={r}")).isEqualTo("Greet Ireland first");
        room.secondFacilitator()
                .browse("/workshops/{w}/run?round={r}", room.id(), round.id())
                .body(not(containsString("Greet Ireland")));
        room.secondFacilitator().get("/rounds/{r}/note", round.id()).body("text", is(""));
    }

    @Test
    void isStoredAsItIsTyped() {
        room.facilitator()
                .page()
                .header("Prefer", "return=minimal")
                .formParam("note", "So far")
                .post("/rounds/{r}/note", round.id())
                .then()
                .statusCode(204);
        room.facilitator().get("/rounds/{r}/note", round.id()).body("text", is("So far"));
    }

    @Test
    void goesWhereItIsEmptied() {
        room.facilitator()
                .put("/rounds/{r}/note", "{\"text\":\"Gone soon\"}", round.id())
                .statusCode(200);
        write("").statusCode(303);
        room.facilitator().get("/rounds/{r}/note", round.id()).body("text", is(""));
    }

    @Test
    void keepsWhatIsTooLong() {
        var words = "word ".repeat(900).strip();
        var back = Jsoup.parse(write(words).statusCode(422).extract().asString());
        assertThat(back.select("#note").text()).isEqualTo(words);
        assertThat(back.select("#note-error").text()).contains("4,000");
    }

    @Test
    void isAmongOnesOwnDataAndGoesWithTheRound() {
        write("Mine alone").statusCode(303);
        room.facilitator().browse("/my-data.csv").body(containsString("Mine alone"));
        room.facilitator().delete("/rounds/{r}", round.id()).statusCode(204);
        room.facilitator().browse("/my-data.csv").body(not(containsString("Mine alone")));
    }

    @Test
    void goesWithThePersonWhoWroteIt() {
        var person = room.secondFacilitator();
        person.put("/rounds/{r}/note", "{\"text\":\"Theirs\"}", round.id()).statusCode(200);
        room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{}",
                        room.id(),
                        person.member().id())
                .statusCode(200)
                .body("removed.find { it.what == 'NOTES' }.count", is(1));
    }
}
