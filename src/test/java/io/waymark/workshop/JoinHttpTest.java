package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.platform.Attempts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JoinHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    private TestWorkshop room() {
        return scenario.empty(Attribution.NAMED);
    }

    private static Response join(String body, String key) {
        var request = Guest.STRANGER.api().body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/join");
    }

    private static String body(String code) {
        return "{\"code\":\"%s\",\"name\":\"Zoë\",\"country\":\"DK\"}".formatted(code);
    }

    private static void settings(TestWorkshop room, String json) {
        room.facilitator().patch("/workshops/{w}", json, room.id()).statusCode(200);
    }

    @Nested
    class OverTheApi {
        @Test
        void aCodeInAnyWritingAdmitsAParticipant() {
            var room = room();
            var code = room.code().toLowerCase(Locale.ROOT).replace("-", " ");
            var joined = join(body(code), null)
                    .then()
                    .statusCode(201)
                    .body("member.role", equalTo("PARTICIPANT"))
                    .extract();
            new Guest(null, joined.path("token"))
                    .get("/workshops/{w}", room.id())
                    .statusCode(200);
        }

        @Test
        void theLinkBringsTheSameMemberBackAsOftenAsNeeded() {
            var joined = join(body(room().code()), null).then().statusCode(201).extract();
            String link = joined.path("link");
            for (int i = 0; i < 2; i++)
                Guest.STRANGER
                        .post("/invitations/{s}/acceptance", "{}", link.substring(link.lastIndexOf('/') + 1))
                        .statusCode(201)
                        .body("member.id", equalTo(joined.path("member.id")));
        }

        @Test
        void aRetryBringsTheSameMemberWithAnotherToken() {
            var room = room();
            var first = join(body(room.code()), "k").then().statusCode(201).extract();
            var second = join(body(room.code()), "k").then().statusCode(201).extract();
            assertThat(second.<String>path("member.id")).isEqualTo(first.path("member.id"));
            room.facilitator().get("/workshops/{w}/members", room.id()).body("items", hasSize(2));
        }

        @Test
        void manyJoinAtOnceAndRetriesAmongThemCountOnce() throws Exception {
            var room = room();
            var pool = Executors.newFixedThreadPool(8);
            try {
                var calls = IntStream.range(0, 24)
                        .mapToObj(i -> (Callable<Integer>)
                                () -> join(body(room.code()), "key " + i / 2).statusCode())
                        .toList();
                for (var done : pool.invokeAll(calls)) assertThat(done.get()).isEqualTo(201);
            } finally {
                pool.shutdown();
            }
            room.facilitator().get("/workshops/{w}/members", room.id()).body("items", hasSize(13));
        }

        @Test
        void unknownCodesAndLinksAre404() {
            join(body("ZZZ-ZZZ-ZZZ"), null).then().statusCode(404).body("type", equalTo("/problems/not-found"));
            Guest.STRANGER.post("/invitations/nonsense/acceptance", "{}").statusCode(404);
        }

        @Test
        void guessingCodesEndsSoon() {
            clock.advance(java.time.Duration.ofMinutes(6));
            for (int i = 0; i < Attempts.MOST_SHARED; i++) join(body("Z%02d-ZZZ-ZZZ".formatted(i % 30)), null);
            join(body("ZZZ-ZZZ-ZZZ"), null).then().statusCode(429);
            Guest.STRANGER
                    .page()
                    .formParam("code", room().code())
                    .formParam("name", "Guesser")
                    .post("/join")
                    .then()
                    .statusCode(429)
                    .body(not(containsString("Test workshop")));
            clock.advance(java.time.Duration.ofMinutes(6));
            join(body(room().code()), null).then().statusCode(201);
        }

        @Test
        void aClosedWorkshopAdmitsNobodyByCode() {
            var room = room();
            settings(room, "{\"registration\":\"INVITED\"}");
            join(body(room.code()), null).then().statusCode(403);
        }

        @Test
        void theNoticeHasToBeAccepted() {
            var room = room();
            settings(room, "{\"privacyNotice\":\"We keep your name.\"}");
            join(body(room.code()), null).then().statusCode(400).body("violations[0].field", equalTo("acceptedNotice"));
            join("{\"code\":\"%s\",\"name\":\"Zoë\",\"acceptedNotice\":true}".formatted(room.code()), null)
                    .then()
                    .statusCode(201);
        }

        @Test
        void aCountryIsACode() {
            join("{\"code\":\"%s\",\"name\":\"Zoë\",\"country\":\"ZZ\"}".formatted(room().code()), null)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("country"));
        }
    }

    @Nested
    class OnThePages {
        private Response post(String code, String name) {
            return Guest.STRANGER
                    .page()
                    .formParam("code", code)
                    .formParam("idempotencyKey", "k")
                    .formParam("name", name)
                    .formParam("organisation", "Ministry of \"X\" & Y")
                    .formParam("country", "DK")
                    .formParam("expertise", "Procurement")
                    .post("/join");
        }

        @Test
        void aPersonJoinsAndIsShownTheirLinkOnce() {
            var room = room();
            Guest.STRANGER.browse("/j/{c}", room.code()).statusCode(200).body(containsString("Test workshop"));
            var joined = post(room.code(), "Zoë")
                    .then()
                    .statusCode(200)
                    .body(containsString("You are in"))
                    .extract();
            var guest = new Guest(null, joined.cookie("waymark"));
            assertThat(joined.asString()).contains("/i/").contains("/workshops/" + room.id());
            guest.get("/workshops/{w}", room.id()).statusCode(200);
            guest.browse("/j/{c}", room.code()).body(containsString("You are in this workshop already"));
        }

        @Test
        void aRefusalKeepsWhatWasTyped() {
            post(room().code(), "")
                    .then()
                    .statusCode(422)
                    .body(containsString("<title>Error: "))
                    .body(containsString("Ministry of &quot;X&quot; &amp; Y"))
                    .body(containsString("value=\"Procurement\""))
                    .body(containsString("<option value=\"DK\" selected>"))
                    .body(containsString("href=\"#name\""));
        }

        /** Which page comes back would tell whether a code is right, whatever else is wrong with the form. */
        @Test
        void guessingWithoutANameIsGuessing() {
            clock.advance(java.time.Duration.ofMinutes(6));
            var tried = new ArrayList<Integer>();
            for (int i = 0; i < 310; i++)
                tried.add(post("%03d-QQQ-QQQ".formatted(i), "").statusCode());
            assertThat(tried.get(0)).isEqualTo(422);
            assertThat(tried.get(309)).isEqualTo(429);
            post(room().code(), "").then().statusCode(429).body(not(containsString("Test workshop")));
            clock.advance(java.time.Duration.ofMinutes(6));
            post(room().code(), "").then().statusCode(422).body(containsString("Test workshop"));
        }

        @Test
        void whoSendsNoCodeIsToldToFillItIn() {
            Guest.STRANGER.browse("/join").statusCode(200).body(not(containsString("Fill this in.")));
            for (var empty : new String[] {"", " "})
                Guest.STRANGER.browse("/join?code={c}", empty).statusCode(422).body(containsString("Fill this in."));
        }

        @Test
        void anUnknownCodeIsAskedForAgain() {
            for (var path : new String[] {"/join?code=ZZZ-ZZZ-ZZZ", "/j/ZZZ-ZZZ-ZZZ", "/join?code=%3Cscript%3E"})
                Guest.STRANGER
                        .browse(path)
                        .statusCode(422)
                        .body(containsString("No workshop has this code"))
                        .body(not(containsString("<script>")));
        }

        @Test
        void theNoticeIsShownAndAskedFor() {
            var room = room();
            settings(room, "{\"privacyNotice\":\"We keep **your name**. <script>alert(1)</script>\"}");
            Guest.STRANGER
                    .browse("/j/{c}", room.code())
                    .body(containsString("<strong>your name</strong>"))
                    .body(not(containsString("<script>alert")));
            post(room.code(), "Zoë").then().statusCode(422).body(containsString("acceptedNotice-error"));
        }

        @Test
        void aPersonalLinkIsNotUsedUpByLookingAtIt() {
            var room = room();
            String link = room.facilitator()
                    .post(
                            "/workshops/{w}/invitations",
                            "{\"invitations\":[{\"name\":\"Ann\",\"role\":\"OBSERVER\"}]}",
                            room.id())
                    .statusCode(201)
                    .extract()
                    .path("items[0].link");
            var path = link.substring(link.indexOf("/i/"));
            Guest.STRANGER.browse(path).statusCode(200).body(containsString("Go in as Ann"));
            room.facilitator()
                    .get("/workshops/{w}/members", room.id())
                    .body("items.find { it.name == 'Ann' }.arrived", equalTo(false));
            var entered = Guest.STRANGER
                    .page()
                    .formParam("name", "Ann Corrected")
                    .post(path)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/workshops/" + room.id()))
                    .extract();
            new Guest(null, entered.cookie("waymark"))
                    .get("/workshops/{w}/members/mine", room.id())
                    .body("name", equalTo("Ann Corrected"));
        }

        @Test
        void aLinkThatIsNoneIsExplained() {
            Guest.STRANGER.browse("/i/nonsense").statusCode(404).body(containsString("personal link"));
        }
    }
}
