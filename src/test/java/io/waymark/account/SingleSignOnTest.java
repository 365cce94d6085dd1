package io.waymark.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organisers come in by the server of their organisation: the whole way there and back, over HTTP. */
@QuarkusTest
class SingleSignOnTest {
    private static final String URL = "waymark.sso.url";

    @Inject
    Scenario scenario;

    @Inject
    SingleSignOn singleSignOn;

    private final Map<String, String> cookies = new HashMap<>();
    private final String subject = UUID.randomUUID().toString();
    private OrganisationServer theirs;

    @BeforeEach
    void runAServer() throws IOException {
        theirs = new OrganisationServer();
        System.setProperty(URL, theirs.url());
        System.setProperty("waymark.sso.client-id", OrganisationServer.CLIENT);
        System.setProperty("waymark.sso.client-secret", OrganisationServer.SECRET);
    }

    @AfterEach
    void stop() {
        List.of("url", "client-id", "client-secret").forEach(name -> System.clearProperty("waymark.sso." + name));
        theirs.close();
    }

    @Test
    void isNotThereWithoutAnAddress() {
        System.clearProperty(URL);
        assertThat(look("/sign-in").asString()).doesNotContain("/sign-in/sso");
        assertThat(look("/sign-in/sso").statusCode()).isEqualTo(404);
    }

    @Test
    void isOfferedWhereThereIsAServer() {
        assertThat(look("/sign-in?to=/workshops/new").asString()).contains("/sign-in/sso?to=%2Fworkshops%2Fnew");
    }

    @Test
    void leadsThereWithWhatKeepsOthersOut() {
        var asked = OrganisationServer.parameters(
                look("/sign-in/sso").header("Location").split("\\?")[1]);
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", OrganisationServer.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("scope")).contains("openid", "email", "profile");
        assertThat(asked.get("redirect_uri")).endsWith("/sign-in/sso");
    }

    @Test
    void bringsWhoHasAnAccountWithThatAddressWhereTheyWereGoing() {
        var organiser = scenario.organiser();
        var back = comeBack("/sign-in/sso?to=/workshops/new", verified(organiser.email()));
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith("/workshops/new");
        var guest = new Guest(null, back.cookie("waymark"));
        assertThat(guest.get("/me").statusCode(200).extract().<String>path("person.id"))
                .isEqualTo(organiser.caller().person().id().toString());
        guest.delete("/tokens/current").statusCode(204);
        guest.get("/me").statusCode(401);
    }

    @Test
    void keepsNothingOfTheirs() {
        comeBack("/sign-in/sso", verified(scenario.organiser().email()));
        assertThat(cookies).containsOnlyKeys("waymark");
        cookies.clear();
        assertThat(look("/sign-in/sso").statusCode()).isEqualTo(302);
    }

    @Test
    void knowsThemAgainByTheirSubjectWhenTheirAddressChanges() {
        var organiser = scenario.organiser();
        var first = comeBack("/sign-in/sso", verified(organiser.email()));
        var again = comeBack("/sign-in/sso", verified("married@example.org"));
        assertThat(person(again)).isEqualTo(person(first));
    }

    @Test
    void anAddressThatNobodyVerifiedOpensNothing() {
        var claims = Map.<String, Object>of(
                "sub", subject, "email", scenario.organiser().email());
        assertRefused(comeBack("/sign-in/sso", claims), "no account here that is surely yours");
    }

    @Test
    void anAccountBelongsToOneOfTheirPeople() {
        var organiser = scenario.organiser();
        comeBack("/sign-in/sso", verified(organiser.email()));
        cookies.clear();
        var other = Map.<String, Object>of("sub", "somebody else", "email", organiser.email(), "email_verified", true);
        assertRefused(comeBack("/sign-in/sso", other), "no account here that is surely yours");
    }

    @Test
    void aServerThatCameInThePlaceOfAnotherLinksAgain() throws IOException {
        var organiser = scenario.organiser();
        var first = comeBack("/sign-in/sso", verified(organiser.email()));
        try (var other = new OrganisationServer()) {
            System.setProperty(URL, other.url());
            var unsure = Map.<String, Object>of("sub", subject, "email", organiser.email());
            assertRefused(comeBack(other, "/sign-in/sso", unsure), "no account here that is surely yours");
            assertThat(person(comeBack(other, "/sign-in/sso", verified(organiser.email()))))
                    .isEqualTo(person(first));
        }
    }

    @Test
    void whoHasNoAccountIsToldSoAndKeepsTheirWay() {
        var refused = comeBack("/sign-in/sso?to=/workshops/new", verified("new@example.org"));
        assertRefused(refused, "knows you as new@example.org");
        assertThat(refused.asString()).contains("name=\"to\" value=\"/workshops/new\"");
        assertRefused(comeBack("/sign-in/sso", Map.of("sub", subject)), "did not tell your e-mail address");
    }

    @Test
    void makesAnAccountWhereTheInstallationSaysSo() {
        var email = UUID.randomUUID() + "@example.org";
        var claims = new HashMap<>(verified(email));
        claims.put("name", "Nora New");
        var signIns = ClientProxy.unwrap(singleSignOn);
        signIns.takesNewOrganisers = true;
        try {
            assertRefused(comeBack("/sign-in/sso", Map.of("sub", subject, "email", email)), "surely yours");
            var guest = new Guest(null, comeBack("/sign-in/sso", claims).cookie("waymark"));
            var me = guest.get("/me").statusCode(200).extract();
            assertThat(me.<String>path("person.name")).isEqualTo("Nora New");
            guest.post("/workshops", "{\"title\":\"Hers\",\"language\":\"en\"}").statusCode(201);
            Guest.STRANGER
                    .post("/tokens", "{\"email\":\"" + email + "\",\"password\":\"" + Scenario.PASSWORD + "\"}")
                    .statusCode(401);
        } finally {
            signIns.takesNewOrganisers = false;
        }
    }

    @Test
    void refusesForgedAndReplayedTokensAndMadeUpCodes() {
        var email = scenario.organiser().email();
        theirs.forges = true;
        assertRefused(comeBack("/sign-in/sso", verified(email)), "did not confirm who you are");
        theirs.forges = false;
        theirs.replays = true;
        assertRefused(comeBack("/sign-in/sso", verified(email)), "did not confirm who you are");
        theirs.replays = false;
        assertRefused(comeBack("/sign-in/sso", Map.of("email", email, "email_verified", true)), "did not confirm");
        var endless = new HashMap<>(verified(email));
        endless.put("name", "x".repeat(201));
        assertRefused(comeBack("/sign-in/sso", endless), "did not confirm");
        endless.put("name", "Nul\u0000");
        assertRefused(comeBack("/sign-in/sso", endless), "did not confirm");
        look("/sign-in/sso");
        var guessed = look("/sign-in/sso?code=guess&state=guess");
        assertThat(guessed.header("Location")).startsWith(theirs.url());
        assertThat(cookies).doesNotContainKey("waymark");
    }

    @Test
    void saysSoWhereTheServerRefusesOrIsAway() {
        var state = OrganisationServer.parameters(
                        look("/sign-in/sso").header("Location").split("\\?")[1])
                .get("state");
        assertRefused(look("/sign-in/sso?error=access_denied&state=" + state), "did not confirm who you are");
        System.setProperty(URL, "http://127.0.0.1:1");
        assertRefused(look("/sign-in/sso"), "did not confirm who you are");
    }

    @Test
    void isNotWaitedForWithoutEnd() {
        theirs.silent = true;
        assertRefused(look("/sign-in/sso"), "did not confirm who you are");
    }

    @Test
    void anotherSiteSendsNobodyThere() {
        var answer = given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .get("/sign-in/sso");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in");
    }

    @Test
    void theirTokensOpenNothingElse() {
        var back = theirs.letThrough(look("/sign-in/sso").header("Location"), verified("a@example.org"));
        look(back.substring(back.indexOf("/sign-in")));
        assertThat(cookies.keySet()).anyMatch(name -> name.startsWith("q_session"));
        assertThat(look("/workshops").statusCode()).isEqualTo(303);
        assertThat(look("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(cookies.keySet()).noneMatch("waymark"::equals);
    }

    private Map<String, Object> verified(String email) {
        return Map.of("sub", subject, "email", email, "email_verified", true);
    }

    private static void assertRefused(Response answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains(why);
        assertThat(answer.cookie("waymark")).isNull();
    }

    private static String person(Response answer) {
        return new Guest(null, answer.cookie("waymark"))
                .get("/me")
                .statusCode(200)
                .extract()
                .path("person.id");
    }

    /** There, back with a code, and on to where the code is taken off the address. */
    private Response comeBack(String path, Map<String, Object> claims) {
        return comeBack(theirs, path, claims);
    }

    private Response comeBack(OrganisationServer server, String path, Map<String, Object> claims) {
        var answer = look(server.letThrough(look(path).header("Location"), claims));
        return answer.statusCode() == 302 ? look(answer.header("Location")) : answer;
    }

    /** As a browser that keeps cookies. */
    private Response look(String address) {
        var answer = given().redirects()
                .follow(false)
                .cookies(cookies)
                .urlEncodingEnabled(false)
                .get(address);
        answer.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie.getValue());
        });
        return answer;
    }
}
