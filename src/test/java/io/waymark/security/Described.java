package io.waymark.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.waymark.security.Knock.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the API's own document says of an answer: a status that it names, and JSON as its schema has it. */
final class Described {
    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new HashMap<>();

    Described(JsonNode document) {
        this.document = document;
    }

    /**
     * @param name of the operation, such as its method and path
     * @return what is otherwise than described
     */
    List<String> complaints(String name, JsonNode operation, Answer answer) {
        var response = resolved(operation.path("responses").path(answer.status() + ""));
        if (response.isMissingNode()) return List.of(name + " does not describe: " + answer);
        if (!answer.type().contains("json") || answer.body().isEmpty()) return List.of();
        var content = response.path("content").path(answer.type().replaceFirst(";.*", ""));
        if (content.isMissingNode()) return List.of(name + " does not describe the type of: " + answer);
        var schema = schemas.computeIfAbsent(
                name + " " + answer.status(), first -> registry.getSchema(whole(content.path("schema"))));
        return schema.validate(Knock.read(answer.body())).stream()
                .limit(3)
                .map(error -> name + " " + error.getInstanceLocation() + " " + error.getMessage() + ": " + answer)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** With all that it refers to. */
    private JsonNode whole(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return whole;
    }
}
