package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Authenticator;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where every account must have a second factor, a password alone leads to setting one up, and to nothing else. */
@QuarkusTest
class RequiredFactorTest {
    private static final String NEEDED = "/problems/second-factor-needed";

    @Inject
    Scenario scenario;

    @Inject
    SecondFactors factors;

    @Inject
    Entrance entrance;

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    private Scenario.Organiser organiser;
    private Guest before;
    private String workshop;
    private Guest me;
    private Authenticator app;

    @BeforeEach
    void begin() {
        organiser = scenario.organiser();
        before = new Guest(null, organiser.token());
        workshop = before.post("/workshops", "{\"title\":\"Hers\",\"language\":\"en\"}")
                .statusCode(201)
                .extract()
                .path("id");
        ClientProxy.unwrap(factors).required = true;
        me = signedIn("");
    }

    @AfterEach
    void end() {
        ClientProxy.unwrap(factors).required = false;
    }

    private Guest signedIn(String code) {
        String token = signIn(code).statusCode(201).extract().path("token");
        return new Guest(null, token);
    }

    private ValidatableResponse signIn(String code) {
        var credentials = "{\"email\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}";
        return Guest.STRANGER.post("/tokens", credentials.formatted(organiser.email(), Scenario.PASSWORD, code));
    }

    /** @return the spare code */
    private String setUp(Guest guest) {
        String key = guest.put("/me/second-factor", "{\"current\":\"%s\"}".formatted(Scenario.PASSWORD))
                .statusCode(200)
                .extract()
                .path("key");
        app = new Authenticator(key, clock);
        String spare = guest.put("/me/second-factor/confirmation", "{\"code\":\"%s\"}".formatted(app.code()))
                .statusCode(200)
                .extract()
                .path("spare");
        clock.advance(OneTimeCodes.STEP);
        return spare;
    }

    private void hasOnlyTheAccount(Guest guest) {
        for (var path : new String[] {"/me", "/workshops", "/workshops/" + workshop, "/me/contributions"})
            guest.get(path).statusCode(403).body("type", equalTo(NEEDED));
        guest.post("/workshops", "{\"title\":\"Another\",\"language\":\"en\"}")
                .statusCode(403)
                .body("type", equalTo(NEEDED));
        for (var path : new String[] {"/workshops", "/workshops/" + workshop, "/my-data", "/my-data.json"})
            guest.browse(path).statusCode(303).header("Location", endsWith("/second-factor"));
        guest.get("/me/second-factor").statusCode(200).body("on", equalTo(false), "required", equalTo(true));
        guest.browse("/").statusCode(200).body(not(containsString("Hers")), containsString("Olga Organiser"));
    }

    private void hasAll(Guest guest) {
        guest.get("/workshops").statusCode(200).body("items.id", hasItem(workshop));
        guest.get("/me").body("person.organiser", equalTo(true));
        guest.browse("/workshops/" + workshop).statusCode(200);
    }

    @Test
    void aPasswordAloneLeadsToTheAccountOnly() {
        hasOnlyTheAccount(me);
        me.browse("/second-factor").statusCode(200).body(containsString("yours has none yet"));
        me.browse("/password").statusCode(200);
    }

    @Test
    void whoDoesNotWantToMayLeave() {
        me.delete("/tokens/current").statusCode(204);
        me.get("/me/second-factor").statusCode(401);
    }

    @Test
    void onceItIsSetUpAllIsThere() {
        setUp(me);
        hasAll(me);
        me.browse("/second-factor").body(not(containsString("yours has none yet")));
        before.get("/me").statusCode(401);
        signIn("").statusCode(401).body("type", equalTo("/problems/code-needed"));
        hasAll(signedIn(app.code()));
    }

    /** Who got to know the password may have been in before the rule. */
    @Test
    void aChangedPasswordSignsOutWhoeverElseIsIn() {
        var change = "{\"current\":\"%s\",\"password\":\"another long password\"}";
        me.put("/me/password", change.formatted(Scenario.PASSWORD)).statusCode(204);
        before.get("/me").statusCode(401);
        me.get("/me/second-factor").statusCode(200);
    }

    @Test
    void whoCameByALinkNeitherSeesNorEndsIt() {
        var linked = new Guest(
                null,
                accounts.signIn(organiser.caller().person().id(), Reach.of(UUID.randomUUID()))
                        .token());
        linked.browse("/my-data.json").statusCode(200).body("signIns", hasSize(1), "secondFactor", nullValue());
        linked.browse("/my-data.csv").body(not(containsString("SECOND_FACTOR")));
        linked.page().post("/my-data/sign-out").then().statusCode(303);
        me.get("/me/second-factor").statusCode(200);
    }

    /** The server of an organisation asks for what is the rule there. */
    @Test
    void whoCameByAnotherServerIsNotTold() {
        before.browse("/second-factor").body(not(containsString("yours has none yet")), containsString("It is off."));
    }

    @Test
    void forAnotherPhoneItIsSetUpAgainBeforeAnythingElse() {
        setUp(me);
        var there = signedIn(app.code());
        clock.advance(OneTimeCodes.STEP);
        var off = "{\"current\":\"%s\",\"code\":\"%s\"}";
        me.put("/me/second-factor/removal", off.formatted(Scenario.PASSWORD, app.code()))
                .statusCode(204);
        hasOnlyTheAccount(me);
        there.get("/me").statusCode(401);
        setUp(me);
        hasAll(me);
    }

    @Test
    void whoUsedTheSpareCodeSetsItUpAgain() {
        var spare = setUp(me);
        var there = signedIn(spare);
        hasOnlyTheAccount(there);
        setUp(there);
        hasAll(there);
    }

    /** It is no way around it: a link leads to what it is for, as for anybody. */
    @Test
    void whoComesByALinkIsAskedForNone() {
        var participant = scenario.workshop().participant(0);
        participant.get("/me").statusCode(200);
        participant.get("/workshops").statusCode(200);
    }

    @Test
    void whoGoesOnByACodeComesAsAnybody() {
        var room = scenario.workshop();
        var joining = "{\"code\":\"%s\",\"name\":\"Somebody\"}".formatted(room.code());
        String token = me.post("/join", joining).statusCode(201).extract().path("token");
        String person =
                new Guest(null, token).get("/me").statusCode(200).extract().path("person.id");
        assertThat(person).isNotEqualTo(organiser.caller().person().id().toString());
        assertThat(accounts.person(organiser.caller().person().id()).name()).isEqualTo("Olga Organiser");
    }

    @Test
    void theFirstOrganiserBeginsWithIt() {
        var founder = accounts.organiser("First", "first-" + workshop + "@example.org", Scenario.PASSWORD);
        var guest = new Guest(null, entrance.signIn(founder).token());
        guest.get("/me").statusCode(403).body("type", equalTo(NEEDED));
        ClientProxy.unwrap(factors).required = false;
        var free = new Guest(null, entrance.signIn(founder).token());
        free.get("/me").statusCode(200);
        free.get("/me/second-factor").body("required", equalTo(false));
    }

    @Test
    void whoWasSignedInBeforeItWasAskedForGoesOn() {
        hasAll(before);
    }

    @Test
    void onThePagesTheWayLeadsThere() {
        var page = Guest.STRANGER
                .page()
                .formParams("email", organiser.email(), "password", Scenario.PASSWORD, "to", "/workshops/" + workshop)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract();
        var guest = new Guest(null, page.cookie("waymark"));
        guest.browse("/workshops/" + workshop).statusCode(303).header("Location", endsWith("/second-factor"));
        assertThat(page.header("Location")).endsWith("/workshops/" + workshop);
    }
}
