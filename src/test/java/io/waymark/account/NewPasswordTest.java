package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has an account gives it another password; whoever knew the old one is out. */
@QuarkusTest
class NewPasswordTest {
    private static final String NEXT = "a sentence that nobody knows";

    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    private Scenario.Organiser organiser;
    private Guest me;

    @BeforeEach
    void begin() {
        organiser = scenario.organiser();
        me = new Guest(null, organiser.token());
    }

    private static ValidatableResponse change(Guest guest, String current, String next) {
        return guest.put("/me/password", "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(current, next));
    }

    private ValidatableResponse send(String current, String next) {
        return me.page()
                .formParam("current", current)
                .formParam("password", next)
                .post("/password")
                .then();
    }

    private void isStill(String password) {
        assertThat(entrance.signIn(new Credentials(organiser.email(), password)).token())
                .isNotEmpty();
    }

    private int status(String password) {
        return Guest.STRANGER
                .api()
                .body("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(organiser.email(), password))
                .post("/tokens")
                .statusCode();
    }

    @Test
    void theNewOneIsGoodAndTheOldOneIsNot() {
        change(me, Scenario.PASSWORD, NEXT).statusCode(204);
        assertThat(status(NEXT)).isEqualTo(201);
        assertThat(status(Scenario.PASSWORD)).isEqualTo(401);
    }

    @Test
    void everybodyElseWithTheAccountIsSignedOutAndOthersAreNot() {
        var there = new Guest(
                null, accounts.signIn(organiser.caller().person().id()).token());
        var other = new Guest(null, scenario.organiser().token());
        change(me, Scenario.PASSWORD, NEXT).statusCode(204);
        there.get("/me").statusCode(401);
        me.get("/me").statusCode(200);
        other.get("/me").statusCode(200);
    }

    /** 401 would say that they are not signed in. */
    @Test
    void thePresentOneHasToBeKnown() {
        change(me, "not my password", NEXT)
                .statusCode(400)
                .body("violations.field", hasItem("current"))
                .body("detail", containsString("present password"));
        isStill(Scenario.PASSWORD);
    }

    @Test
    void theNewOneIsNeitherShortNorOneThatManyUse() {
        for (var next : new String[] {"short", "password 1234", ""})
            change(me, Scenario.PASSWORD, next).statusCode(400).body("violations[0].field", equalTo("password"));
        isStill(Scenario.PASSWORD);
    }

    /** The answer to the first may have been lost. */
    @Test
    void mayBeAskedTwice() {
        change(me, Scenario.PASSWORD, NEXT).statusCode(204);
        change(me, Scenario.PASSWORD, NEXT).statusCode(204);
        change(me, Scenario.PASSWORD, "yet another sentence").statusCode(400);
        isStill(NEXT);
    }

    /** At a device that somebody left signed in. */
    @Test
    void guessingIsSlowedDown() {
        for (int i = 0; i < 30; i++) change(me, "guess " + i, NEXT);
        change(me, Scenario.PASSWORD, NEXT).statusCode(429).header("Retry-After", notNullValue());
        isStill(Scenario.PASSWORD);
        clock.advance(Duration.ofMinutes(6));
        change(me, Scenario.PASSWORD, NEXT).statusCode(204);
    }

    @Test
    void whoHasNoAccountHasNone() {
        var participant = scenario.workshop().participant(0);
        change(participant, "whatever it is", NEXT).statusCode(403);
        participant.browse("/password").statusCode(403);
        participant.browse("/my-data").body(not(containsString("/password")));
    }

    @Test
    void isWrittenDownWithoutEither() {
        change(me, Scenario.PASSWORD, NEXT).statusCode(204);
        var person = organiser.caller().person().id();
        var recorded = QuarkusTransaction.requiringNew().call(() -> entities.createQuery(
                        "select count(a) from AuditRecord a where a.action = 'account.password' and a.subject = ?1",
                        Long.class)
                .setParameter(1, person.toString())
                .getSingleResult());
        assertThat(recorded).isEqualTo(1);
    }

    @Test
    void aPersonDoesItInTheBrowser() {
        me.browse("/my-data").body(containsString("href=\"/password\""));
        me.browse("/password").statusCode(200).body(containsString("autocomplete=\"new-password\""));
        send("not my password", NEXT)
                .statusCode(422)
                .body(containsString("This is not your present password"))
                .body(containsString("<title>Error: "))
                .body(not(containsString(NEXT)));
        send(Scenario.PASSWORD, NEXT).statusCode(303).header("Location", endsWith("/password/changed"));
        me.browse("/password/changed").statusCode(200).body(containsString("Your password is changed"));
        isStill(NEXT);
    }
}
