package io.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Calls to an application on this machine, as programs and browsers make them. */
public class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    public record Answer(int status, JsonNode body) {}

    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(int port) {
        this.port = port;
    }

    public int port() {
        return port;
    }

    final boolean isReady() {
        try {
            return send("GET", "/q/health/ready", null, null, "application/json")
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public Answer get(String token, String path) {
        return send("GET", "/api/v1" + path, token, null, "application/json");
    }

    public Answer post(String token, String path, String json) {
        return send("POST", "/api/v1" + path, token, json, "application/json");
    }

    /** The same with the key of the caller's, so that it can be sent again. */
    public Answer post(String token, String path, String json, String key) {
        return send("POST", "/api/v1" + path, token, json, "application/json", key);
    }

    /** Sends it with the same key until it is answered otherwise than that the application is busy. */
    public Answer insist(String token, String path, String json) {
        var key = UUID.randomUUID().toString();
        for (; ; pause(50)) {
            var answer = post(token, path, json, key);
            if (answer.status() != 503) return answer;
        }
    }

    public Answer patch(String token, String path, String json) {
        return send("PATCH", "/api/v1" + path, token, json, "application/json");
    }

    public Answer delete(String token, String path) {
        return send("DELETE", "/api/v1" + path, token, null, "application/json");
    }

    public Answer put(String token, String path, String json) {
        return send("PUT", "/api/v1" + path, token, json, "application/json");
    }

    public Answer markdown(String token, String path, String text) {
        return send("POST", "/api/v1" + path, token, text, "text/markdown;charset=UTF-8");
    }

    /** What a page or a file weighs in bytes; -1 where it is refused. */
    public long bytes(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var response = exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        return response.statusCode() == 200 ? response.body().length : -1;
    }

    /** What a page, a file or the API says, as it stands there. */
    public String text(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new AssertionError(path + " was answered " + response.statusCode());
        return response.body();
    }

    /** What a stranger is answered at an address. */
    public int status(String path) {
        return exchange(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private Answer send(String method, String path, String token, String body, String type) {
        return send(method, path, token, body, type, UUID.randomUUID().toString());
    }

    /** @throws UncheckedIOException where no answer comes */
    private Answer send(String method, String path, String token, String body, String type, String key) {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, publisher);
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (method.equals("POST")) request.header("Idempotency-Key", key);
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        try {
            return new Answer(response.statusCode(), response.body().isBlank() ? null : JSON.readTree(response.body()));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
