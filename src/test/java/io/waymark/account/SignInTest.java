package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    private static Response api(String email, String password) {
        return Guest.STRANGER
                .api()
                .body("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .post("/tokens");
    }

    private static Response page(String email, String password, String to) {
        return Guest.STRANGER
                .page()
                .formParam("email", email)
                .formParam("password", password)
                .formParam("to", to)
                .post("/sign-in");
    }

    @Nested
    class OverTheApi {
        @Test
        void anOrganiserGetsAToken() {
            api(scenario.organiser().email(), Scenario.PASSWORD)
                    .then()
                    .statusCode(201)
                    .body("token", notNullValue())
                    .body("expiresAt", notNullValue())
                    .body("person.name", equalTo("Olga Organiser"));
        }

        @Test
        void theAddressIsKnownInAnyCase() {
            api(scenario.organiser().email().toUpperCase(Locale.ROOT), Scenario.PASSWORD)
                    .then()
                    .statusCode(201);
        }

        @Test
        void anUnknownAccountAndAWrongPasswordAreAnsweredAlike() {
            var unknown = api(UUID.randomUUID() + "@example.org", "wrong password");
            var wrong = api(scenario.organiser().email(), "wrong password");
            assertThat(unknown.statusCode()).isEqualTo(401);
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(unknown.asString()).isEqualTo(wrong.asString());
        }

        @Test
        void tooManyFailuresAre429EvenInAnotherCaseAndForTheRightPassword() {
            var email = scenario.organiser().email();
            for (int i = 0; i < 30; i++) api(i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT), "wrong");
            api(email, Scenario.PASSWORD)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.lessThanOrEqualTo(301))
                    .body("type", equalTo("/problems/too-many-requests"));
            page(email, Scenario.PASSWORD, "").then().statusCode(429).header("Retry-After", notNullValue());
            clock.advance(java.time.Duration.ofMinutes(6));
            api(email, Scenario.PASSWORD).then().statusCode(201);
        }

        @Test
        void whoMakesUpAnAddressIsCountedAllTheSame() {
            var email = scenario.organiser().email();
            for (int i = 0; i < 30; i++) claiming("203.0.113." + i, email, "wrong");
            claiming("198.51.100.7", email, Scenario.PASSWORD).then().statusCode(429);
        }

        /** What a client says of where it is counts only from a proxy that the operators named. */
        private static Response claiming(String address, String email, String password) {
            return Guest.STRANGER
                    .api()
                    .header("X-Forwarded-For", address)
                    .header("Forwarded", "for=" + address)
                    .body("{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}")
                    .post("/tokens");
        }

        @Test
        void aMissingPasswordIsNamed() {
            Guest.STRANGER
                    .post("/tokens", "{\"email\":\"a@example.org\"}")
                    .statusCode(400)
                    .body("violations[0].field", equalTo("password"));
        }
    }

    @Nested
    class OnThePages {
        @Test
        void anOrganiserGoesWhereTheyWantedTo() {
            page(scenario.organiser().email(), Scenario.PASSWORD, "/workshops/new")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/workshops/new"))
                    .header("Set-Cookie", containsString("HttpOnly"))
                    .header("Set-Cookie", containsString("SameSite=Lax"));
        }

        @Test
        void nobodyIsLedToAnotherSite() {
            for (var to : new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:x"})
                page(scenario.organiser().email(), Scenario.PASSWORD, to)
                        .then()
                        .statusCode(303)
                        .header("Location", endsWith("/workshops"));
        }

        @Test
        void aRefusalKeepsTheAddressAndNeverThePassword() {
            page("who@example.org", "my wrong password", "")
                    .then()
                    .statusCode(422)
                    .body(containsString("value=\"who@example.org\""))
                    .body(containsString("There is a problem"))
                    .body(containsString("<title>Error: "))
                    .body(not(containsString("my wrong password")));
        }

        @Test
        void signingOutEndsTheSignInAndTakesTheCookieAway() {
            var guest = new Guest(null, scenario.organiser().token());
            guest.page()
                    .contentType("application/x-www-form-urlencoded")
                    .post("/sign-out")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/signed-out"))
                    .header("Set-Cookie", containsString("Max-Age=0"));
            guest.get("/me").statusCode(401);
            Guest.STRANGER.browse("/signed-out").statusCode(200).body(containsString("You are signed out"));
        }

        @Test
        void theSetUpLinkIsGoneOnceThereIsAnOrganiser() {
            scenario.organiser();
            Guest.STRANGER.browse("/set-up/guess").statusCode(409).body(containsString("no longer good"));
        }
    }
}
