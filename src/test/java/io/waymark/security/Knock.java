package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.support.Guest;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends what no browser and no library would send, quickly, and checks what holds of every answer. */
final class Knock {
    /** The types of problem that the contract names. */
    private static final Set<String> TYPES = Stream.of(
                    "invalid unauthenticated forbidden not-found method-not-allowed not-acceptable conflict"
                            + " round-not-open stale too-large unsupported-media-type too-many-requests internal"
                            + " unavailable")
            .flatMap(names -> Stream.of(names.split(" ")))
            .map(name -> "/problems/" + name)
            .collect(Collectors.toSet());

    private static final Set<String> MEMBERS = Set.of(
            "type",
            "title",
            "status",
            "detail",
            "violations",
            "state",
            "closedAt",
            "undisposed",
            "openRounds",
            "draft");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSIDES = "io\\.waymark\\.|java\\.(lang|util|time)\\.|Exception|org\\.hibernate";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final String url;
    /** What a browser says that was led here by another site; empty for what comes from our own pages and programs. */
    private final Map<String, String> elsewhere;

    /** @param url where the application is */
    Knock(String url) {
        this(url, Map.of());
    }

    /** @param elsewhere the headers that a browser sends with what another site makes it ask, beside its cookies */
    Knock(String url, Map<String, String> elsewhere) {
        this.url = url.replaceAll("/$", "");
        this.elsewhere = elsewhere;
    }

    record Answer(String request, int status, String type, String location, String body) {
        boolean isStored() {
            return status < 400;
        }

        @Override
        public String toString() {
            return request + " -> " + status + " "
                    + (status < 400 ? "" : body.substring(0, Math.min(300, body.length())));
        }
    }

    /** What a route takes when nothing is said: an empty object, an empty form. */
    Answer at(Route route, String path, Guest guest) {
        if (route.isRead() || route.method().equals("DELETE") && route.consumes() == null)
            return send(route.method(), path, guest, null, null);
        var type = route.consumes() == null
                ? route.isApi() ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_FORM_URLENCODED
                : route.consumes();
        return switch (type) {
            case MediaType.APPLICATION_JSON -> send(route.method(), path, guest, type, "{}");
            case MediaType.MULTIPART_FORM_DATA -> send(route.method(), path, guest, type + "; boundary=b", "--b--\r\n");
            default -> send(route.method(), path, guest, type, "");
        };
    }

    Answer send(String method, String path, Guest guest, String type, String body) {
        return sendBytes(method, path, guest, type, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    Answer sendBytes(String method, String path, Guest guest, String type, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (type != null) request.header("Content-Type", type);
        elsewhere.forEach(request::header);
        boolean program = path.startsWith("/api/") && elsewhere.isEmpty();
        if (!program && elsewhere.isEmpty()) request.header("Sec-Fetch-Site", "same-origin");
        if (guest.token() != null)
            if (program) request.header("Authorization", "Bearer " + guest.token());
            else request.header("Cookie", "waymark=" + guest.token());
        return answer(method + " " + path, request.build());
    }

    private Answer answer(String name, HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            var headers = response.headers();
            var type = headers.firstValue("Content-Type").orElse("");
            try (var body = response.body()) {
                // A stream of events does not end.
                var text = type.startsWith(MediaType.SERVER_SENT_EVENTS)
                        ? ""
                        : new String(body.readAllBytes(), StandardCharsets.UTF_8);
                return new Answer(
                        name,
                        response.statusCode(),
                        type,
                        headers.firstValue("Location").orElse(""),
                        text);
            }
        } catch (IOException broken) {
            throw new IllegalStateException(name, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Never a 5xx; a refusal is a problem document with what the contract names, and tells nothing of our insides. */
    static void check(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        if (answer.status() < 400) return;
        assertThat(answer.body()).as(answer.toString()).doesNotContainPattern(INSIDES);
        if (!answer.request().contains(" /api/")) return;
        assertThat(answer.type()).as(answer.toString()).startsWith("application/problem+json");
        var problem = read(answer.body());
        assertThat(problem.path("type").asText()).as(answer.toString()).isIn(TYPES);
        assertThat(problem.path("status").asInt()).as(answer.toString()).isEqualTo(answer.status());
        assertThat(problem.path("title").asText()).as(answer.toString()).isNotBlank();
        assertThat(problem.path("detail").asText()).as(answer.toString()).isNotBlank();
        problem.fieldNames()
                .forEachRemaining(name -> assertThat(name).as(answer.toString()).isIn(MEMBERS));
        for (var violation : problem.path("violations"))
            assertThat(violation.has("field") && violation.has("message"))
                    .as(answer.toString())
                    .isTrue();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException notJson) {
            throw new AssertionError("Not JSON: " + json, notJson);
        }
    }
}
