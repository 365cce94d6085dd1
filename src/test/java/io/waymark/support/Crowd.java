package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Many people who answer at the same time, as programs do; one by one it would take minutes. */
public final class Crowd {
    private final List<Guest> people;
    private final HttpClient client = HttpClient.newHttpClient();

    public Crowd(List<Guest> people) {
        this.people = people;
    }

    /** What the person with this number sends, or null where they send nothing. */
    public interface Answer {
        String of(int person);
    }

    /** Everybody puts their answer, eight at a time; each must be accepted. */
    public void put(String path, Answer answer) {
        send("PUT", path, answer, 200);
    }

    /** The same with something new of each. */
    public void post(String path, Answer answer) {
        send("POST", path, answer, 201);
    }

    private void send(String method, String path, Answer answer, int expected) {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var sent = IntStream.range(0, people.size())
                    .filter(person -> answer.of(person) != null)
                    .mapToObj(person -> pool.submit(() -> send(method, people.get(person), path, answer.of(person))))
                    .toList();
            for (var one : sent) assertThat(one.get()).as(path).isEqualTo(expected);
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdownNow();
        }
    }

    private int send(String method, Guest guest, String path, String json) {
        var uri = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path);
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + guest.token())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
