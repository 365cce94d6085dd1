package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.platform.Language;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody chose to read the pages in follows them to their other devices. */
@QuarkusTest
class ChosenLanguageTest {
    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    LanguagePages pages;

    private TestWorkshop room;
    private Guest me;

    @BeforeEach
    void begin() {
        room = scenario.workshop();
        me = room.participant(0);
    }

    private static void choose(Guest guest, String language) {
        guest.page()
                .formParam("language", language)
                .post("/language")
                .then()
                .statusCode(303)
                .cookie("language", language);
    }

    /** On a device where nothing was chosen, whose browser is Polish. */
    private static ValidatableResponse elsewhere(Guest guest, String path) {
        return guest.page().header("Accept-Language", "pl").get(path).then();
    }

    private static org.hamcrest.Matcher<String> in(String language) {
        return containsString("<html lang=\"" + language + "\"");
    }

    private String workshop() {
        return "/workshops/" + room.id();
    }

    @Test
    void holdsOnAnotherDevice() {
        choose(me, "de");
        for (var path : new String[] {"/", workshop(), "/my-data"})
            elsewhere(me, path).statusCode(200).body(in("de"));
        choose(me, "fr");
        elsewhere(me, workshop()).body(in("fr"));
    }

    /** Nobody in particular looks at a wall. */
    @Test
    void isNotThatOfTheWallInFrontOfThem() {
        choose(room.facilitator(), "de");
        String link = room.facilitator()
                .post("/workshops/{w}/projector/link", "{}", room.id())
                .statusCode(201)
                .extract()
                .path("link");
        elsewhere(room.facilitator(), link.replaceFirst("^https?://[^/]+", ""))
                .statusCode(200)
                .body(in("en"))
                .body(not(containsString("Geben Sie")));
    }

    @Test
    void holdsForWhoComesInByTheirLink() {
        choose(me, "de");
        String link = room.facilitator()
                .post("/workshops/{w}/links", "{\"members\":[\"" + me.member().id() + "\"]}", room.id())
                .statusCode(201)
                .extract()
                .path("items[0].link");
        var cookie = Guest.STRANGER
                .page()
                .formParam("name", "Person 1")
                .post(link.substring(link.indexOf("/i/")))
                .then()
                .statusCode(303)
                .extract()
                .cookie("waymark");
        elsewhere(new Guest(null, cookie), workshop()).body(in("de"));
    }

    @Test
    void holdsForWhoSignsInWithAPassword() {
        var organiser = scenario.organiser();
        choose(new Guest(null, signedIn(organiser.email())), "el");
        elsewhere(new Guest(null, signedIn(organiser.email())), "/workshops").body(in("el"));
    }

    private static String signedIn(String email) {
        return Guest.STRANGER
                .page()
                .formParam("email", email)
                .formParam("password", Scenario.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("waymark");
    }

    @Test
    void comesAfterWhatWasChosenOnTheDeviceAndBeforeTheWorkshops() {
        room.facilitator()
                .patch("/workshops/{w}", "{\"language\":\"da\"}", room.id())
                .statusCode(200);
        elsewhere(me, workshop()).body(in("da"));
        choose(me, "de");
        elsewhere(me, workshop()).body(in("de"));
        me.page().cookie("language", "fr").get(workshop()).then().body(in("fr"));
    }

    @Test
    void isTheirsAlone() {
        choose(me, "de");
        elsewhere(room.participant(1), "/").body(in("pl"));
        elsewhere(Guest.STRANGER, "/").body(in("pl"));
        room.facilitator()
                .get("/workshops/{w}/members", room.id())
                .body("items.language.flatten()", not(equalTo("de")));
        room.participant(1).get("/me").body("person.language", nullValue());
    }

    @Test
    void isOnTheDeviceAloneForWhoIsNotSignedIn() {
        choose(Guest.STRANGER, "de");
        elsewhere(Guest.STRANGER, "/").body(in("pl"));
    }

    @Test
    void isAmongTheirData() {
        elsewhere(me, "/my-data").body(not(containsString("Język stron")));
        choose(me, "de");
        me.get("/me").body("person.language", equalTo("de"));
        me.browse("/my-data").body(containsString("Sprache der Seiten"), containsString("<dd lang=\"de\">Deutsch"));
        me.browse("/my-data.json").body("person.language", equalTo("de"));
        me.browse("/my-data.csv").body(containsString(",PERSON,,,,language,de,"));
    }

    @Test
    void goesWithTheirData() {
        choose(me, "de");
        var person = me.member().person();
        assertThat(accounts.person(person).language()).isEqualTo("de");
        me.post(
                "/workshops/{w}/members/{m}/erasure",
                "{}",
                room.id(),
                me.member().id());
        assertThat(accounts.person(person).language()).isNull();
        accounts.read(person, Language.EN);
        assertThat(accounts.person(person).language()).isNull();
    }

    /** Where all who look in are the same people. */
    @Test
    void isOnTheDeviceAloneInTheDemonstration() {
        pages.demo = true;
        try {
            choose(me, "de");
        } finally {
            pages.demo = false;
        }
        elsewhere(me, "/").body(in("pl"));
    }
}
