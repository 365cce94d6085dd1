package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Authenticator;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets to know the password of an account cannot sign in with it alone. */
@QuarkusTest
class SecondFactorTest {
    private static final String OFF = "{\"current\":\"%s\",\"code\":\"%s\"}";

    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

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

    private static ValidatableResponse begin(Guest guest, String password) {
        return guest.put("/me/second-factor", "{\"current\":\"%s\"}".formatted(password));
    }

    private static ValidatableResponse confirm(Guest guest, String code) {
        return guest.put("/me/second-factor/confirmation", "{\"code\":\"%s\"}".formatted(code));
    }

    private ValidatableResponse remove(String password, String code) {
        return me.put("/me/second-factor/removal", OFF.formatted(password, code));
    }

    /** @return the spare code */
    private String turnOn() {
        String key = begin(me, Scenario.PASSWORD).statusCode(200).extract().path("key");
        app = new Authenticator(key, clock);
        String spare = confirm(me, app.code()).statusCode(200).extract().path("spare");
        clock.advance(OneTimeCodes.STEP);
        return spare;
    }

    private ValidatableResponse signIn(String code) {
        var credentials = "{\"email\":\"%s\",\"password\":\"%s\"%s}"
                .formatted(organiser.email(), Scenario.PASSWORD, code == null ? "" : ",\"code\":\"" + code + "\"");
        return Guest.STRANGER.post("/tokens", credentials);
    }

    @Test
    void aCodeIsAskedForBesideThePassword() {
        turnOn();
        signIn(null)
                .statusCode(401)
                .body("type", equalTo("/problems/code-needed"))
                .body("detail", containsString("second factor"))
                .body("token", nullValue());
        signIn("000000").statusCode(401).body("type", equalTo("/problems/unauthenticated"));
        signIn(app.code()).statusCode(201).body("token", notNullValue());
    }

    @Test
    void aCodeIsGoodOnce() {
        turnOn();
        var code = app.code();
        signIn(code.substring(0, 3) + " " + code.substring(3)).statusCode(201);
        signIn(code).statusCode(401);
        clock.advance(OneTimeCodes.STEP);
        signIn(code).statusCode(401);
        signIn(app.code()).statusCode(201);
    }

    @Test
    void theCodeThatTurnedItOnIsUsed() {
        String key = begin(me, Scenario.PASSWORD).extract().path("key");
        app = new Authenticator(key, clock);
        confirm(me, app.code()).statusCode(200);
        signIn(app.code()).statusCode(401);
    }

    /** Nobody is locked out by an app that never got the key. */
    @Test
    void nothingIsAskedForUntilACodeWasConfirmed() {
        String key = begin(me, Scenario.PASSWORD).extract().path("key");
        signIn(null).statusCode(201);
        String next = begin(me, Scenario.PASSWORD).statusCode(200).extract().path("key");
        assertThat(next).isNotEqualTo(key);
        confirm(me, new Authenticator(key, clock).code()).statusCode(400).body("violations.field", hasItem("code"));
        signIn(null).statusCode(201);
        confirm(me, new Authenticator(next, clock).code()).statusCode(200);
        signIn(null).statusCode(401);
        me.get("/me/second-factor").body("on", equalTo(true)).body("since", notNullValue());
    }

    @Test
    void whoeverElseIsSignedInIsOutOnceItIsOn() {
        var there = new Guest(
                null, accounts.signIn(organiser.caller().person().id()).token());
        turnOn();
        there.get("/me").statusCode(401);
        me.get("/me").statusCode(200);
    }

    @Test
    void isTheOwnersWhoKnowsThePassword() {
        begin(me, "not my password").statusCode(400).body("violations.field", hasItem("current"));
        var participant = scenario.workshop().participant(0);
        participant.get("/me/second-factor").statusCode(403);
        begin(participant, Scenario.PASSWORD).statusCode(403);
        confirm(participant, "123456").statusCode(403);
        participant.browse("/second-factor").statusCode(403);
        participant.browse("/my-data").body(not(containsString("/second-factor")));
    }

    @Test
    void theKeyIsToldNoMoreOnceItIsOn() {
        confirm(me, "123456").statusCode(409);
        turnOn();
        begin(me, Scenario.PASSWORD).statusCode(409);
        confirm(me, app.code()).statusCode(409);
        me.get("/me/second-factor").body("key", nullValue());
    }

    @Test
    void itsOwnerTurnsItOff() {
        turnOn();
        remove("not my password", app.code()).statusCode(400).body("violations.field", hasItem("current"));
        remove(Scenario.PASSWORD, "000000").statusCode(400).body("violations.field", hasItem("code"));
        signIn(null).statusCode(401);
        remove(Scenario.PASSWORD, app.code()).statusCode(204);
        remove(Scenario.PASSWORD, app.code()).statusCode(204);
        signIn(null).statusCode(201);
        me.get("/me/second-factor").body("on", equalTo(false)).body("since", nullValue());
    }

    @Test
    void theSpareCodeIsGoodOnceAndTurnsItOff() {
        var spare = turnOn();
        assertThat(spare).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");
        signIn(spare.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode(201);
        me.get("/me/second-factor").body("on", equalTo(false));
        signIn(null).statusCode(201);
        turnOn();
        signIn(spare).statusCode(401);
    }

    /** A million codes, three of them good at any time. */
    @Test
    void guessingIsSlowedDown() {
        turnOn();
        for (int i = 0; i < 5; i++) signIn("00000" + i).statusCode(401);
        signIn(app.code()).statusCode(429).header("Retry-After", notNullValue());
        clock.advance(Duration.ofMinutes(6));
        signIn(app.code()).statusCode(201);
    }

    /** Who looks whether one is needed has not failed. */
    @Test
    void toSendNoneIsNoGuess() {
        turnOn();
        for (int i = 0; i < 30; i++) signIn(null).statusCode(401);
        signIn(app.code()).statusCode(201);
    }

    /** Nobody guesses that one, so who knows the password keeps nobody out for long. */
    @Test
    void theSpareCodeIsGoodWhereOthersWereGuessed() {
        var spare = turnOn();
        for (int i = 0; i < 5; i++) signIn("00000" + i).statusCode(401);
        signIn(app.code()).statusCode(429);
        signIn("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA").statusCode(401);
        signIn(spare).statusCode(201);
    }

    /** Slowly, too. */
    @Test
    void guessingTakesADay() {
        turnOn();
        for (int i = 0; i < 50; i++) {
            if (i % 5 == 0) clock.advance(Duration.ofMinutes(6));
            signIn("%06d".formatted(i)).statusCode(401);
        }
        clock.advance(Duration.ofMinutes(6));
        signIn(app.code()).statusCode(429);
        clock.advance(Duration.ofHours(24));
        signIn(app.code()).statusCode(201);
    }

    /** A device that was left signed in, or another one, is not enough. */
    @Test
    void theKeyIsGoodWhereAndWhenItWasTold() {
        String key = begin(me, Scenario.PASSWORD).extract().path("key");
        app = new Authenticator(key, clock);
        var there = new Guest(
                null, accounts.signIn(organiser.caller().person().id()).token());
        confirm(there, app.code()).statusCode(409);
        clock.advance(Duration.ofMinutes(10));
        confirm(me, app.code()).statusCode(409).body("detail", containsString("Begin again"));
        signIn(null).statusCode(201);
    }

    @Test
    void aFirstCodeIsNotGuessedEither() {
        String key = begin(me, Scenario.PASSWORD).extract().path("key");
        for (int i = 0; i < 5; i++) confirm(me, "00000" + i).statusCode(400);
        confirm(me, new Authenticator(key, clock).code()).statusCode(429);
    }

    /** Two windows, one code. */
    @Test
    void ofTwoWhoSendACodeAtOnceOneGetsIn() {
        turnOn();
        var code = app.code();
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> signIn(code).extract().statusCode())
                .toList();
        assertThat(answers).containsOnlyOnce(201);
    }

    @Test
    void goesWithTheRowOfThePerson() {
        turnOn();
        var person = organiser.caller().person().id();
        for (var sql : new String[] {"delete from sign_in where person_id = ?1", "delete from person where id = ?1"})
            QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                    .setParameter(1, person)
                    .executeUpdate());
        assertThat(count("SecondFactor f where f.personId = ?1", person)).isZero();
    }

    @Test
    void isWrittenDownWithoutAnySecret() {
        var spare = turnOn();
        signIn(spare).statusCode(201);
        var person = organiser.caller().person().id();
        assertThat(count("AuditRecord a where a.action = 'account.second-factor' and a.actor = ?1", person))
                .isEqualTo(2);
        var stored = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(a) from AuditRecord a where a.detail like ?1", Long.class)
                .setParameter(1, "%" + app.key() + "%")
                .getSingleResult());
        assertThat(stored).isZero();
    }

    private long count(String from, UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select count(*) from " + from, Long.class)
                        .setParameter(1, person)
                        .getSingleResult());
    }
}
