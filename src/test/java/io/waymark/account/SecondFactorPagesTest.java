package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Authenticator;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person sets it up and signs in with it in the browser. */
@QuarkusTest
class SecondFactorPagesTest {
    @Inject
    Scenario scenario;

    @Inject
    Tokens tokens;

    @Inject
    TestClock clock;

    private Scenario.Organiser organiser;
    private Guest me;
    private Authenticator app;

    @BeforeEach
    void begin() {
        organiser = scenario.organiser();
        me = new Guest(null, organiser.token());
    }

    private static ValidatableResponse send(Guest guest, String path, Map<String, String> form) {
        return guest.page().formParams(form).post(path).then();
    }

    /** @return the page with the spare code */
    private ValidatableResponse turnOn() {
        var begun =
                send(me, "/second-factor", Map.of("current", Scenario.PASSWORD)).statusCode(200);
        var page = Jsoup.parse(begun.extract().asString());
        assertThat(page.select("svg.qr")).hasSize(1);
        app = new Authenticator(page.select(".told").text().replace(" ", ""), clock);
        var on = send(me, "/second-factor/confirmation", Map.of("code", app.code()));
        clock.advance(OneTimeCodes.STEP);
        return on.statusCode(200);
    }

    @Test
    void isAmongWhatIsKeptAboutThem() {
        me.browse("/my-data").body(not(containsString("It is on.")));
        me.browse("/my-data.json").body("secondFactor.on", equalTo(false));
        me.browse("/my-data.csv").body(not(containsString("SECOND_FACTOR")));
        var since = clock.instant();
        turnOn();
        me.browse("/my-data").body(containsString("It is on."));
        me.browse("/my-data.json")
                .body("secondFactor.since", equalTo(since.toString()), "secondFactor.on", equalTo(true));
        me.browse("/my-data.csv").body(containsString("SECOND_FACTOR,,,,since," + since));
    }

    /** @return what the page for the code keeps of the one before */
    private String password(String to) {
        var page = send(
                        Guest.STRANGER,
                        "/sign-in",
                        Map.of("email", organiser.email(), "password", Scenario.PASSWORD, "to", to))
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .body(containsString("One more step"))
                .body(containsString("autocomplete=\"one-time-code\""))
                .body(not(containsString(Scenario.PASSWORD)));
        return Jsoup.parse(page.extract().asString())
                .select("input[name=pending]")
                .val();
    }

    private ValidatableResponse code(String pending, String code, String to) {
        return send(
                Guest.STRANGER,
                "/sign-in/code",
                Map.of("pending", pending, "email", organiser.email(), "code", code, "to", to));
    }

    @Test
    void isSetUpUnderMyData() {
        me.browse("/my-data").body(containsString("href=\"/second-factor\""));
        me.browse("/second-factor").statusCode(200).body(containsString("It is off."));
        send(me, "/second-factor", Map.of("current", "not mine"))
                .statusCode(422)
                .body(containsString("This is not your present password"))
                .body(containsString("<title>Error: "));
        turnOn().body(containsString("Your spare code")).header("Cache-Control", containsString("no-store"));
        me.browse("/second-factor").body(containsString("It is on.")).body(not(containsString(app.key())));
    }

    @Test
    void aWrongFirstCodeKeepsTheKey() {
        var begun = send(me, "/second-factor", Map.of("current", Scenario.PASSWORD));
        var key = Jsoup.parse(begun.extract().asString()).select(".told").text();
        send(me, "/second-factor/confirmation", Map.of("code", "000000"))
                .statusCode(422)
                .body(containsString("This code is not good"))
                .body(containsString(key));
        send(me, "/second-factor/confirmation", Map.of("code", ""))
                .statusCode(422)
                .body(containsString(key));
    }

    /** A device that was left signed in tells the key to nobody. */
    @Test
    void theKeyIsNotShownAgainLater() {
        var begun = send(me, "/second-factor", Map.of("current", Scenario.PASSWORD));
        var key = Jsoup.parse(begun.extract().asString()).select(".told").text();
        clock.advance(Duration.ofMinutes(10));
        for (var code : new String[] {"000000", "", "\u202e1"})
            send(me, "/second-factor/confirmation", Map.of("code", code))
                    .statusCode(422)
                    .body(containsString("Begin again"))
                    .body(containsString("name=\"current\""))
                    .body(not(containsString(key)));
    }

    @Test
    void theCodeIsAskedForOnAPageOfItsOwn() {
        turnOn();
        var pending = password("/workshops/new");
        code(pending, "000000", "/workshops/new")
                .statusCode(422)
                .header("Set-Cookie", nullValue())
                .body(containsString("This code is not good"))
                .body(not(containsString("000000")))
                .body(containsString(pending));
        code(pending, app.code(), "/workshops/new")
                .statusCode(303)
                .header("Location", endsWith("/workshops/new"))
                .header("Set-Cookie", containsString("HttpOnly"));
        clock.advance(OneTimeCodes.STEP);
        code(password("/workshops"), app.code(), "https://evil.example").header("Location", endsWith("/workshops"));
    }

    @Test
    void afterFiveMinutesOneStartsAgain() {
        turnOn();
        var pending = password("");
        clock.advance(Duration.ofMinutes(6));
        code(pending, app.code(), "")
                .statusCode(422)
                .header("Set-Cookie", nullValue())
                .body(containsString("It is too long ago"))
                .body(containsString("value=\"" + organiser.email()))
                .body(containsString("name=\"password\""));
    }

    /** Its owner changes it because somebody knows it. */
    @Test
    void thePasswordThatWasRightHasToBeSoStill() {
        turnOn();
        var pending = password("");
        var change = "{\"current\":\"%s\",\"password\":\"another sentence of mine\"}".formatted(Scenario.PASSWORD);
        me.put("/me/password", change).statusCode(204);
        code(pending, app.code(), "").statusCode(422).body(containsString("It is too long ago"));
    }

    /** It is told to a browser, so it must be good for nothing else, and nothing else for it. */
    @Test
    void whatIsKeptBetweenThePagesLetsNobodyIn() {
        turnOn();
        var pending = password("");
        new Guest(null, pending).get("/me").statusCode(401);
        new Guest(null, pending).browse("/workshops").statusCode(303);
        for (var other : new String[] {
            organiser.token(),
            "",
            "x".repeat(3000),
            "\u202e",
            pending.substring(0, pending.length() - 4) + "AAAA",
            "a.b.c"
        })
            code(other, app.code(), "")
                    .statusCode(422)
                    .header("Set-Cookie", nullValue())
                    .body(containsString("name=\"password\""));
        var stranger = tokens.awaiting(UUID.randomUUID(), "no hash", clock.instant());
        code(stranger, app.code(), "").header("Set-Cookie", nullValue());
    }

    @Test
    void theSpareCodeStandsInForThePhone() {
        var spare = Jsoup.parse(turnOn().extract().asString()).select(".told").text();
        code(password(""), spare, "").statusCode(303);
        me.browse("/second-factor").body(containsString("It is off."));
    }

    /** The address of an answer, such as after another language was chosen. */
    @Test
    void whoComesBackToAnAnswerIsLedToTheForm() {
        Guest.STRANGER.browse("/sign-in/code").statusCode(303).header("Location", endsWith("/sign-in"));
        for (var answer : new String[] {"/second-factor/confirmation", "/second-factor/removal"})
            me.browse(answer).statusCode(303).header("Location", endsWith("/second-factor"));
    }

    @Test
    void isTurnedOffWithPasswordAndCode() {
        turnOn();
        send(me, "/second-factor/removal", Map.of("current", Scenario.PASSWORD, "code", "000000"))
                .statusCode(422)
                .body(containsString("This code is not good"))
                .body(containsString("It is on."));
        send(me, "/second-factor/removal", Map.of("current", Scenario.PASSWORD, "code", app.code()))
                .statusCode(303)
                .header("Location", endsWith("/second-factor"));
        me.browse("/second-factor").body(containsString("It is off."));
    }
}
