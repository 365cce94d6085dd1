package io.waymark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document of the API is generated from the code; the contract is what clients were written against. */
@QuarkusTest
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** What the contract promises so far; names of parameters do not matter. */
    private static final List<String> CONTRACT =
            """
            POST /tokens
            POST /join
            POST /invitations/{}/acceptance
            DELETE /tokens/current
            GET /me
            GET /me/contributions
            POST /workshops
            GET /workshops
            GET /workshops/{}
            PATCH /workshops/{}
            POST /workshops/{}/invitations
            GET /workshops/{}/members
            PATCH /workshops/{}/members/{}
            GET /workshops/{}/members/mine
            PATCH /workshops/{}/members/mine
            GET /workshops/{}/audit
            POST /workshops/{}/versions
            GET /workshops/{}/versions
            GET /workshops/{}/versions/{}
            PUT /workshops/{}/versions/{}
            POST /workshops/{}/versions/{}/publication
            GET /workshops/{}/versions/{}/changes
            POST /workshops/{}/versions/{}/changes
            GET /workshops/{}/versions/{}/consolidation
            POST /workshops/{}/sessions
            GET /workshops/{}/sessions
            GET /sessions/{}
            POST /sessions/{}/rounds
            GET /rounds/{}
            PATCH /rounds/{}
            DELETE /rounds/{}
            POST /rounds/{}/open
            POST /rounds/{}/pause
            POST /rounds/{}/resume
            POST /rounds/{}/extend
            POST /rounds/{}/close
            POST /rounds/{}/reveal
            POST /rounds/{}/reopen
            GET /rounds/{}/progress
            PUT /rounds/{}/done
            GET /rounds/{}/mine
            GET /rounds/{}/results
            PUT /workshops/{}/focus
            GET /workshops/{}/state
            POST /rounds/{}/comments
            GET /rounds/{}/comments
            PATCH /comments/{}
            DELETE /comments/{}
            PUT /comments/{}/disposition
            PUT /comments/{}/satisfaction
            PUT /comments/{}/visibility
            POST /workshops/{}/dispositions/release
            PUT /rounds/{}/ballot
            PUT /rounds/{}/votes/{}
            DELETE /rounds/{}/votes/{}
            PUT /rounds/{}/assessments/{}
            """
                    .lines()
                    .toList();

    private JsonNode document;

    @BeforeEach
    void read() throws IOException {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void isServedAsYamlToo() {
        assertThat(given().get("/q/openapi").then().statusCode(200).extract().asString())
                .startsWith("---\nopenapi: 3");
    }

    @Test
    void holdsWhatTheContractPromises() {
        var found = new TreeSet<String>();
        operations()
                .forEach((name, operation) ->
                        found.add(name.replace(" /api/v1", " ").replaceAll("\\{[^}]*\\}", "{}")));
        assertThat(found).containsAll(CONTRACT);
    }

    @Test
    void saysOfEveryCallWhatItDoesAndAnswers() {
        var gaps = new ArrayList<String>();
        operations().forEach((name, operation) -> {
            if (operation.path("summary").asText().isBlank()) gaps.add(name + " has no summary");
            if (!succeeds(operation)) gaps.add(name + " has no answer");
            if (operation.path("tags").isEmpty()) gaps.add(name + " stands in no chapter");
        });
        assertThat(gaps).isEmpty();
    }

    private static boolean succeeds(JsonNode operation) {
        for (var status : operation.path("responses").properties())
            if (status.getKey().startsWith("2") && !status.getValue().isEmpty()) return true;
        return false;
    }

    private Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> path.getKey().startsWith("/api/"))
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation -> operations.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue())));
        return operations;
    }
}
