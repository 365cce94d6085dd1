package io.waymark.security;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form or a link leads to a place of ours only, and what people typed writes no header. */
@QuarkusTest
class WaysOutTest {
    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/\t/evil.example",
            "http:evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "/%2fevil.example",
            "/%5cevil.example",
            "/..//evil.example",
            "/.evil.example",
            "@evil.example",
            ".evil.example",
            "/x\r\nSet-Cookie: waymark=evil",
            "/x\nLocation: https://evil.example",
            "/x%0d%0aSet-Cookie:a=b",
            "/?x=//evil.example",
            "/x#//evil.example",
            "https:/x",
            "");

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    @Test
    void aFormThatSaysWhereToGoNextLeadsNowhereElse() {
        var room = scenario.workshop();
        var organiser = scenario.organiser();
        var talk = room.open(COMMENT).id();
        var vote = room.open(VOTE).id();
        var me = room.participant(0);
        for (var to : ELSEWHERE) {
            leads(Guest.STRANGER, "/language", Map.of("language", "en", "back", to));
            leads(
                    Guest.STRANGER,
                    "/sign-in",
                    Map.of("email", organiser.email(), "password", Scenario.PASSWORD, "to", to));
            leads(
                    me,
                    "/rounds/" + talk + "/comments",
                    Map.of(
                            "target",
                            "R1",
                            "kind",
                            "SUPPORT",
                            "body",
                            "Yes",
                            "back",
                            to,
                            "idempotencyKey",
                            "k" + to.hashCode()));
            leads(me, "/rounds/" + talk + "/done", Map.of("done", "yes", "back", to));
            leads(me, "/rounds/" + vote + "/votes", Map.of("choice.R1", "AGREE", "to", to, "at", to));
            leads(me, "/rounds/" + vote + "/votes/R1/withdrawal", Map.of("back", to));
        }
    }

    private void leads(Guest guest, String path, Map<String, String> form) {
        var response = guest.page()
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .formParams(form)
                .post(path)
                .then()
                .statusCode(303)
                .extract();
        var location = response.header("Location");
        assertThat(location)
                .as(path + " " + form)
                .startsWith(url.replaceAll("/$", "") + "/")
                .doesNotContain("evil");
        assertThat(URI.create(location).getPath()).as(location).doesNotStartWith("//");
        assertThat(response.cookie("waymark")).isNotEqualTo("evil");
    }

    /** Whatever form there is, also one that was written after this test. */
    @Test
    void noFormLeadsToWhatAnyOfItsFieldsSays() {
        var knock = new Knock(url);
        var ground = new Ground(scenario);
        var names = List.of("to", "back", "from", "next", "at", "page", "url", "target", "round", "return", "redirect");
        for (var evil : List.of("https://evil.example/", "//evil.example", "/\\evil.example")) {
            var value = URLEncoder.encode(evil, StandardCharsets.UTF_8);
            var form = String.join(
                    "&", names.stream().map(name -> name + "=" + value).toList());
            for (var route : Route.all()) {
                if (route.isApi()
                        || !route.method().equals("POST")
                        || route.path().equals("/sign-out")) continue;
                for (var guest : List.of(ground.room.facilitator(), ground.room.participant(0))) {
                    var path = route.at(ground.ids(route).get(0)) + "?" + form;
                    var answer = knock.send("POST", path, guest, MediaType.APPLICATION_FORM_URLENCODED, form);
                    assertThat(answer.status()).as(answer.toString()).isLessThan(500);
                    if (!answer.location().isEmpty())
                        assertThat(URI.create(answer.location()).getAuthority())
                                .as(answer + answer.location())
                                .isIn(null, URI.create(url).getAuthority());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\"; filename=\"evil.exe",
                "x\r\nSet-Cookie: waymark=evil",
                "x\nX-Evil: 1",
                "../../../etc/passwd",
                "..\\..\\evil.exe",
                "\u00e6\u00f8\u00e5 % %22 ; \u2028 ' * \ud83d\ude00",
                "CON.exe",
                "-rf ~",
                "\u200bx\u2028y"
            })
    void aTitleWritesNoHeaderOfAFile(String title) throws Exception {
        var room = scenario.workshop();
        room.facilitator()
                .patch(
                        "/workshops/{w}",
                        new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(Map.of("title", title)),
                        room.id())
                .statusCode(200);
        for (var format : List.of("html", "md", "csv", "json")) {
            var response = room.facilitator()
                    .get("/workshops/{w}/report?format=" + format, room.id())
                    .statusCode(200)
                    .extract();
            assertThat(response.headers().getValues("Content-Disposition"))
                    .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                    .matches(
                            "(attachment|inline); filename=\"[a-z0-9-]+\\.[a-z]+\"(; filename\\*=UTF-8''[A-Za-z0-9%._~-]+)?")
                    .doesNotContain("%2F", "%5C", "%0A", "%0D", "%22", "..");
            assertThat(response.headers().hasHeaderWithName("X-Evil")).isFalse();
            assertThat(response.headers().getValues("Set-Cookie")).isEmpty();
        }
    }

    /** Nothing that people type stands in a header, in either way in. */
    @Test
    void aNameWritesNoHeaderOfACalendarOrOfOnesOwnData() {
        var room = scenario.workshop();
        var me = room.participant(0);
        me.patch("/workshops/{w}/members/mine", "{\"name\":\"x\\r\\nSet-Cookie: waymark=evil\"}", room.id());
        for (var path : List.of("/my-data.json", "/my-data.csv", "/my-data")) {
            var headers = me.browse(path).statusCode(200).extract().headers();
            assertThat(headers.getValues("Set-Cookie")).isEmpty();
            if (headers.hasHeaderWithName("Content-Disposition"))
                assertThat(headers.getValue("Content-Disposition")).matches("attachment; filename=\"[a-z.-]+\"");
        }
    }
}
