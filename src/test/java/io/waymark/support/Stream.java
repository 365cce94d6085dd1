package io.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;

/** A live stream as a client reads it. */
public final class Stream implements AutoCloseable {
    /** One event: its name, its id and its data. */
    public record Event(String name, String id, JsonNode data) {
        public List<String> topics() {
            return StreamSupport.stream(data.path("topics").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    private static final Event END = new Event("end", null, null);

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final HttpResponse<java.util.stream.Stream<String>> response;

    private Stream(HttpResponse<java.util.stream.Stream<String>> response) {
        this.response = response;
        CompletableFuture.runAsync(this::read);
    }

    /** Opens it and takes the first event, which is the current state. */
    public static Stream open(Guest guest, UUID workshop) {
        var request = request("/api/v1/workshops/" + workshop + "/events");
        return open(request.header("Authorization", "Bearer " + guest.token()));
    }

    /** The same where the address itself says who may look. */
    public static Stream open(String path) {
        return open(request(path));
    }

    /** The same at an application of its own. */
    public static Stream open(App app, String token, String workshop) {
        var uri = URI.create("http://127.0.0.1:" + app.port() + "/api/v1/workshops/" + workshop + "/events");
        return open(HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
    }

    private static Stream open(HttpRequest.Builder request) {
        try {
            var stream = new Stream(
                    HttpClient.newHttpClient().send(request.GET().build(), HttpResponse.BodyHandlers.ofLines()));
            stream.next();
            return stream;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void read() {
        var event = new ArrayList<String>();
        try {
            response.body().forEach(line -> {
                if (!line.isEmpty()) event.add(line);
                else if (!event.isEmpty()) {
                    events.add(parse(event));
                    event.clear();
                }
            });
        } catch (UncheckedIOException closed) {
            // the end, told below
        }
        events.add(END);
    }

    private static Event parse(List<String> lines) {
        try {
            return new Event(
                    field(lines, "event"), field(lines, "id"), new ObjectMapper().readTree(field(lines, "data")));
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String field(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }

    /** The next event that is no beat, or null where none comes within five seconds. */
    public Event next() {
        return next(Duration.ofSeconds(5));
    }

    public Event next(Duration wait) {
        var event = poll(wait);
        return event != null && event.name().equals("beat") ? poll(wait) : event;
    }

    private Event poll(Duration wait) {
        try {
            return events.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits for a beat, with whatever comes before it. */
    public boolean beats(Duration within) {
        for (var event = poll(within); event != null; event = poll(within))
            if (event.name().equals("beat")) return true;
        return false;
    }

    /** Whether the server ends the stream within five seconds. */
    public boolean ends() {
        return endsWithin(Duration.ofSeconds(5));
    }

    public boolean endsWithin(Duration wait) {
        for (var event = poll(wait); event != null; event = poll(wait)) if (event == END) return true;
        return false;
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    @Override
    public void close() {
        response.body().close();
    }
}
