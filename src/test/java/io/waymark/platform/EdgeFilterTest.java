package io.waymark.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EdgeFilterTest {
    private static final Map<String, String> SECURITY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()");

    @TestHTTPResource
    URI server;

    @Inject
    Scenario scenario;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me;x=1",
                "/api//v1/me",
                "/api/v1/%2e%2e/me",
                "/api/v1%2Fme",
                "/api/v1/me%00",
                "/api/v1/me?x=%00",
                "/api/v1/%5cme",
                "/api/v1/me%3Bx"
            })
    void refusesPathTricks(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("/problems/invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api/v1/me", "/workshops/..%2fq/metrics", "/workshops;x"})
    void refusesThemWithAPageWhereAPersonMayHaveTyped(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nAccept-Language: da\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("text/html", "Der er et problem")
                .doesNotContain("/problems/invalid", "/sign-in");
    }

    /** A link by mail would bear the name. */
    @ParameterizedTest
    @CsvSource({"evil.example,400", "localhost.evil.example,400", "localhost,200", "LOCALHOST:8080,200"})
    void answersUnderItsOwnNamesOnly(String host, int status) throws IOException {
        assertThat(raw("GET /join HTTP/1.1\r\n", host)).startsWith("HTTP/1.1 " + status);
        assertThat(raw("GET /q/../join HTTP/1.1\r\n", host)).startsWith("HTTP/1.1 " + status);
        assertThat(raw("GET /q/health/ready HTTP/1.1\r\n", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json, text/plain", "nonsense", "/", ";"})
    void refusesBodiesOfNoKind(String type) throws IOException {
        for (var address : List.of("PUT /api/v1/workshops/x/versions/2", "POST /api/v1/tokens", "POST /join"))
            assertThat(raw(address + " HTTP/1.1\r\nContent-Length: 0\r\nContent-Type: " + type + "\r\n"))
                    .as(address)
                    .startsWith("HTTP/1.1 415");
    }

    @Test
    void answersWhoSaysNoNameOrRefuses() throws IOException {
        assertThat(raw("POST /join HTTP/1.0\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n", null))
                .startsWith("HTTP/1.0 400");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/workshops,application/json",
        "/api/v1/join,application/json",
        "/join,application/x-www-form-urlencoded"
    })
    void refusesLongBodiesThatDoNotSayTheirLength(String path, String type) throws Exception {
        var body = new ByteArrayInputStream(" ".repeat(2 << 20).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + scenario.organiser().token())
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        if (path.startsWith("/api/")) assertThat(response.body()).contains("/problems/too-large");
    }

    @Test
    void showsNoSignInToWhoIsSignedInWhereThereIsNoPage() {
        var room = scenario.workshop();
        room.facilitator().browse("/no/such/page").statusCode(404).body(not(containsString("/sign-in")));
        given().get("/no/such/page").then().statusCode(404).body(containsString("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "nonsense"})
    void refusesPostsThatABrowserSaysComeFromElsewhere(String site) {
        var organiser = scenario.organiser();
        given().header("Sec-Fetch-Site", site)
                .cookie("waymark", organiser.token())
                .contentType("application/x-www-form-urlencoded")
                .post("/sign-out")
                .then()
                .statusCode(403);
        given().auth().oauth2(organiser.token()).get("/api/v1/me").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"https://evil.example,403", "null,403", "http://localhost.evil.example,403"})
    void refusesPostsFromAnotherOriginWhereNothingElseIsSaid(String origin, int status) {
        given().header("Origin", origin)
                .cookie("waymark", scenario.organiser().token())
                .contentType("application/x-www-form-urlencoded")
                .post("/sign-out")
                .then()
                .statusCode(status);
    }

    @Test
    void takesPostsFromItsOwnPages() {
        given().redirects()
                .follow(false)
                .header("Origin", "http://" + server.getAuthority())
                .cookie("waymark", scenario.organiser().token())
                .contentType("application/x-www-form-urlencoded")
                .post("/sign-out")
                .then()
                .statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({
        "/,200",
        "/sign-in,200",
        "/no-such-page,404",
        "/api/v1/me,401",
        "/api/v1/no-such-thing,404",
        "/css/base.css,200",
        "/api/v1/me;x,400",
        "/q/openapi,200"
    })
    void everyAnswerCarriesTheSecurityHeaders(String path, int status) {
        given().get(path).then().statusCode(status).headers(SECURITY).header("Strict-Transport-Security", nullValue());
    }

    @Test
    void aFileAndAnAnswerToWhoIsSignedInCarryThemToo() {
        var room = scenario.workshop();
        var page = "/workshops/" + room.id();
        room.facilitator().browse(page).statusCode(200).headers(SECURITY);
        room.facilitator().get("/me").statusCode(200).headers(SECURITY);
        room.facilitator().post("/join", "{}").statusCode(400).headers(SECURITY);
        room.facilitator()
                .browse(page + "/versions/1/roadmap.md")
                .statusCode(200)
                .headers(SECURITY);
        room.facilitator()
                .get("/workshops/{w}/report?format=pdf", room.id())
                .statusCode(200)
                .headers(SECURITY);
    }

    /** Where people come by HTTPS, browsers are told to come by nothing else; as the cookie is. */
    @Test
    void tellsBrowsersToKeepToHttpsWhereThatIsHowTheyCome() {
        QuarkusMock.installMockForType(new Encryption(Optional.of("https://workshop.example.org")), Encryption.class);
        given().get("/sign-in")
                .then()
                .headers(SECURITY)
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        var organiser = scenario.organiser();
        given().redirects()
                .follow(false)
                .formParam("email", organiser.email())
                .formParam("password", Scenario.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString(";Secure"));
    }

    @Test
    void refusesLongBodiesByTheirLengthBeforeReadingThem() throws IOException {
        var answer = raw("POST /api/v1/tokens HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                + (20 << 20) + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("/problems/too-large");
    }

    @Test
    void refusesTextsLongerThanAnyoneWrites() {
        given().contentType("application/json")
                .body("{\"email\":\"" + "a".repeat(2 << 20) + "\"}")
                .post("/api/v1/tokens")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/too-large"));
    }

    private String raw(String head) throws IOException {
        return raw(head, server.getAuthority());
    }

    /** As no decent client would send it. */
    private String raw(String head, String host) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write((head + (host == null ? "" : "Host: " + host + "\r\n") + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new StringBuilder();
            for (int c; (c = socket.getInputStream().read()) >= 0 && c != '}'; ) answer.append((char) c);
            return answer.toString();
        }
    }
}
