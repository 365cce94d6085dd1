package io.waymark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            PATCH /sessions/{}
            GET /sessions/{}/calendar
            POST /workshops/{}/links
            DELETE /workshops/{}/members/{}/link
            GET /workshops/{}/events
            GET /workshops/{}/report
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

    private static final Path AGREED = Path.of("src/test/resources/openapi.json");
    /** Types of the platform, which nobody here describes. */
    private static final Set<String> STANDARD = Set.of("Instant", "UUID");

    /** One's own data, the versions of a text and what changed in one: as long as a person or a document. */
    private static final Set<String> SHORT_LISTS = Set.of(
            "GET /me/contributions",
            "GET /workshops/{workshop}/report/sections",
            "GET /workshops/{workshop}/versions",
            "GET /workshops/{workshop}/versions/{number}/changes");

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
    void isServedAsJsonToWhoeverAcceptsIt() throws IOException {
        var answer = given().accept("application/json").get("/q/openapi").then().contentType("application/json");
        assertThat(new ObjectMapper().readTree(answer.extract().asString())).isEqualTo(document);
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

    @Test
    void saysWhatEveryCallRefuses() {
        var gaps = new ArrayList<String>();
        operations().forEach((name, operation) -> {
            var answers = operation.path("responses");
            boolean open = operation.path("security").isEmpty();
            if (open && !name.matches("POST /api/v1/(tokens|join|invitations/.*)")) gaps.add(name + " needs no token");
            if (!open && !answers.has("401")) gaps.add(name + " lacks 401");
            if (name.contains("{") && !answers.has("404")) gaps.add(name + " lacks 404");
            if (operation.has("requestBody") && !answers.has("400")) gaps.add(name + " lacks 400");
            if (operation.has("requestBody") && !answers.has("413")) gaps.add(name + " lacks 413");
            if (!answers.has("default")) gaps.add(name + " lacks the rest");
        });
        assertThat(gaps).isEmpty();
        assertThat(document.at("/components/schemas/Problem/properties")).hasSize(6);
        assertThat(document.at("/components/securitySchemes/token/bearerFormat").asText())
                .isEqualTo("JWT");
    }

    @Test
    void describesEverySchemaPropertyAndParameter() {
        var gaps = new ArrayList<String>();
        document.at("/components/schemas").properties().forEach(schema -> {
            if (isMute(schema.getValue()) && !schema.getKey().startsWith("Slice")) gaps.add(schema.getKey());
            schema.getValue().path("properties").properties().forEach(property -> {
                if (isMute(property.getValue()) && !property.getValue().has("$ref"))
                    gaps.add(schema.getKey() + "." + property.getKey());
            });
        });
        operations().forEach((name, operation) -> operation.path("parameters").forEach(parameter -> {
            if (isMute(parameter)) gaps.add(name + " ?" + parameter.path("name").asText());
        }));
        gaps.removeIf(gap -> STANDARD.contains(gap.split("\\.")[0]));
        assertThat(gaps).isEmpty();
    }

    private static boolean isMute(JsonNode node) {
        return node.path("description").asText().isBlank();
    }

    /** Every list can be read in parts, except those that are short by nature. */
    @Test
    void listsComeInParts() {
        var whole = new TreeSet<String>();
        operations().forEach((name, operation) -> {
            var answer = operation
                    .at("/responses/200/content/application~1json/schema/$ref")
                    .asText();
            var names = operation.path("parameters").findValuesAsText("name");
            if (name.startsWith("GET") && answer.contains("/Slice") && !names.containsAll(List.of("limit", "after")))
                whole.add(name.replace("/api/v1", ""));
        });
        assertThat(SHORT_LISTS).containsAll(whole);
    }

    /**
     * What clients were written against changes on purpose only. Renew the copy with {@code ./mvnw test
     * -Dtest=OpenApiTest -Dopenapi.renew=true} and look at the difference before you commit it.
     */
    @Test
    void isTheDocumentThatWasAgreed() throws IOException {
        var now = normalised();
        if (Boolean.getBoolean("openapi.renew")) Files.writeString(AGREED, now);
        assertThat(now)
                .as(
                        "The API differs from %s. If that is meant, renew the copy: ./mvnw test -Dtest=OpenApiTest"
                                + " -Dopenapi.renew=true",
                        AGREED)
                .isEqualTo(Files.readString(AGREED));
    }

    /** In an order that does not depend on the build, without what depends on the place. */
    private String normalised() throws IOException {
        var json = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
                .build();
        var plain = json.treeToValue(document, Map.class);
        plain.remove("servers");
        return json.writeValueAsString(plain) + "\n";
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
