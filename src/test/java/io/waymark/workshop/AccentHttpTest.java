package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccentHttpTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;

    @BeforeEach
    void open() {
        room = scenario.workshop();
    }

    @Test
    void tintsThePagesOfTheWorkshop() {
        overview().body(not(containsString("/accent/")));
        patch("{\"accent\":\"#6A1B9A\"}").statusCode(200).body("accent", equalTo("#6a1b9a"));
        overview().body(containsString("<link rel=\"stylesheet\" href=\"/accent/6a1b9a.css\">"));
        patch("{\"title\":\"Another title\"}").body("accent", equalTo("#6a1b9a"));
        patch("{\"accent\":null}").statusCode(200).body("accent", nullValue());
        overview().body(not(containsString("/accent/")));
    }

    @Test
    void tintsThePageOnWhichPeopleJoin() {
        var join = "/j/" + room.code();
        Guest.STRANGER.browse(join).statusCode(200).body(not(containsString("/accent/")));
        patch("{\"accent\":\"#6A1B9A\"}").statusCode(200);
        Guest.STRANGER.browse(join).body(containsString("href=\"/accent/6a1b9a.css\""));
    }

    @Test
    void isAStyleSheetThatBrowsersKeep() {
        Guest.STRANGER
                .browse("/accent/6a1b9a.css")
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", "public, immutable, max-age=31536000")
                .body(startsWith(":root { --primary: #6a1b9a;"));
        for (var wrong : new String[] {"ffffff", "red", "6a1b9a00", "6a1b9"})
            Guest.STRANGER.browse("/accent/{c}.css", wrong).statusCode(404);
    }

    @Test
    void refusesWhatCannotBeRead() {
        patch("{\"accent\":\"#ffbf47\"}")
                .statusCode(400)
                .body("violations[0].field", equalTo("accent"))
                .body("violations[0].message", containsString("its contrast with white is 1.6:1"));
        patch("{\"accent\":\"red\"}").statusCode(400).body("violations[0].field", equalTo("accent"));
        patch("{\"accent\":7}").statusCode(400);
    }

    @Test
    void keepsInTheFormWhatWasTyped() {
        var refused = settings("#FFBF47").statusCode(422);
        refused.body(containsString("value=\"#FFBF47\"")).body(containsString("Choose a darker one"));
        assertThat(settings("#1d4e89").extract().statusCode()).isEqualTo(303);
        overview().body(containsString("/accent/1d4e89.css"));
        assertThat(settings("").extract().statusCode()).isEqualTo(303);
        overview().body(not(containsString("/accent/")));
    }

    private ValidatableResponse settings(String accent) {
        return room.facilitator()
                .page()
                .formParam("title", "Test workshop")
                .formParam("timeZone", "Europe/Brussels")
                .formParam("language", "en")
                .formParam("registration", "OPEN")
                .formParam("accent", accent)
                .post("/workshops/{w}/settings", room.id())
                .then();
    }

    private ValidatableResponse overview() {
        return room.participant(0).browse("/workshops/{w}", room.id()).statusCode(200);
    }

    private ValidatableResponse patch(String json) {
        return room.facilitator().patch("/workshops/{w}", json, room.id());
    }
}
