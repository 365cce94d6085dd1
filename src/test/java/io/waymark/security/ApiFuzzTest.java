package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.security.Knock.Answer;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Calls everything that the API's own document describes, mostly in a wrong way. More requests, or others, with
 * {@code -Dfuzz.requests=10000 -Dfuzz.seed=7}.
 */
@QuarkusTest
class ApiFuzzTest {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 2000);
    private static final long SEED = Long.getLong("fuzz.seed", 20261125);
    /** After so many requests there is not much left of a workshop. */
    private static final int WORN_OUT = 250;

    private static final Map<String, Rule> RULES = Rule.table();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "text/markdown",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/json;charset=utf-16",
            "multipart/form-data; boundary=b",
            "application/x-www-form-urlencoded",
            "*/*",
            "application/merge-patch+json",
            "application/json, text/plain");

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @TestHTTPResource
    String url;

    private final Random random = new Random(SEED);
    private final Mutations mutations = new Mutations(random);
    private final List<Operation> operations = new ArrayList<>();
    private Samples samples;
    private Knock knock;
    private Ground ground;

    private record Operation(String method, String path, JsonNode details) {}

    /** Guesses at codes are counted by address, and others join from here too. */
    @AfterEach
    void letTimePass() {
        clock.advance(Duration.ofMinutes(6));
    }

    @Test
    void neverFailsAndRefusesInOneWay() {
        knock = new Knock(url);
        var document = Knock.read(knock.send("GET", "/q/openapi?format=json", Guest.STRANGER, null, null)
                .body());
        samples = new Samples(document, random);
        var described = new Described(document);
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (METHODS.contains(method.getKey()) && path.getKey().startsWith("/api/"))
                        operations.add(new Operation(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()));
                }));
        assertThat(operations).hasSizeGreaterThan(50);
        var wrong = new ArrayList<String>();
        var statuses = new TreeMap<Integer, Integer>();
        for (int i = 0; i < REQUESTS; i++) {
            if (i % WORN_OUT == 0) ground = new Ground(scenario);
            var operation = operations.get(i % operations.size());
            var answer = send(operation);
            statuses.merge(answer.status(), 1, Integer::sum);
            try {
                Knock.check(answer);
            } catch (AssertionError problem) {
                wrong.add("request " + i + ": " + problem.getMessage());
            }
            wrong.addAll(
                    described.complaints(operation.method() + " " + operation.path(), operation.details(), answer));
        }
        System.out.println("Fuzz: " + statuses);
        assertThat(wrong).isEmpty();
        assertThat(statuses.getOrDefault(200, 0) + statuses.getOrDefault(201, 0))
                .as("Too much is refused at the first check to try what comes behind it: %s", statuses)
                .isGreaterThan(REQUESTS / 10);
    }

    private Answer send(Operation operation) {
        var ids = mutations.any(ground.ids(new Route(operation.method(), operation.path(), null, List.of())));
        var guest = operation.path().endsWith("/tokens/current") ? Guest.STRANGER : guest(operation);
        var path = path(operation, ids);
        var schema = operation.details().at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode()) return knock.sendBytes(operation.method(), path, guest, null, null);
        var type = random.nextInt(15) == 0 ? mutations.any(TYPES) : "application/json";
        return knock.sendBytes(operation.method(), path, guest, type, mutations.spoil(samples.of(schema, ids)));
    }

    /** Mostly somebody who may. */
    private Guest guest(Operation operation) {
        int lot = random.nextInt(20);
        if (lot == 0) return Guest.STRANGER;
        if (lot == 1) return ground.observer;
        var rule = RULES.get(operation.method() + " " + operation.path());
        boolean facilitator = rule == Rule.MEMBER
                ? lot < 10
                : rule != Rule.PARTICIPANT_ONLY && rule != Rule.SPEAKER && rule != Rule.OWN;
        if (lot == 2) facilitator = !facilitator;
        if (rule == Rule.OWN) return ground.author;
        return facilitator ? ground.room.facilitator() : ground.room.participant(0);
    }

    private String path(Operation operation, Map<String, Object> right) {
        var ids = new TreeMap<String, Object>();
        right.forEach((name, id) -> ids.put(name, encode(random.nextInt(15) == 0 ? mutations.word() : id.toString())));
        var path = new StringBuilder(new Route(operation.method(), operation.path(), null, List.of()).at(ids));
        var query = new ArrayList<String>();
        for (var parameter : operation.details().path("parameters"))
            if (parameter.path("in").asText().equals("query") && random.nextInt(2) == 0)
                query.add(parameter.path("name").asText() + "=" + encode(mutations.word()));
        if (random.nextInt(30) == 0) query.add("unknown=" + encode(mutations.word()));
        return query.isEmpty() ? path.toString() : path + "?" + String.join("&", query);
    }

    private static String encode(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
