package io.waymark.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies that would do, made from the schemas of the API's own document; {@link Mutations} then spoils them. */
final class Samples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    /** Words that get a body past the first check, so that the checks behind it are tried too. */
    private static final Map<String, List<String>> KNOWN = Map.of(
            "target", List.of("R1", "DOC", "A1", "R1.A1"),
            "country", List.of("DK", "FR"),
            "meetingUrl", List.of("https://example.org/x"),
            "url", List.of("https://example.org/x"),
            "key", List.of("relevance", "R1"),
            "recommendation", List.of("R1"),
            "timeZone", List.of("Europe/Brussels"),
            "language", List.of("en"),
            "area", List.of("A1"),
            "exact", List.of("train its staff"));

    private final JsonNode document;
    private final Random random;

    Samples(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    JsonNode of(JsonNode schema, Map<String, Object> ids) {
        return value("", schema, ids, 0);
    }

    private JsonNode value(String name, JsonNode schema, Map<String, Object> ids, int depth) {
        var plain = resolved(schema);
        if (KNOWN.containsKey(name)) return NODES.textNode(any(KNOWN.get(name)));
        if (plain.has("enum"))
            return plain.get("enum").get(random.nextInt(plain.get("enum").size()));
        return switch (type(plain)) {
            case "object" -> object(plain, ids, depth);
            case "array" -> array(name, plain, ids, depth);
            case "integer", "number" -> NODES.numberNode(plain.path("minimum").asInt(1) + random.nextInt(3));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default -> NODES.textNode(text(name, plain, ids));
        };
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref"))
            return resolved(document.at(schema.get("$ref").asText().substring(1)));
        for (var choice : List.of("anyOf", "oneOf", "allOf"))
            if (schema.has(choice)) return resolved(schema.get(choice).get(0));
        return schema;
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        if (!type.isArray()) return type.asText(schema.has("properties") ? "object" : "string");
        for (var each : type) if (!each.asText().equals("null")) return each.asText();
        return "string";
    }

    private ObjectNode object(JsonNode schema, Map<String, Object> ids, int depth) {
        var object = NODES.objectNode();
        if (depth > DEEPEST) return object;
        var required = schema.path("required").toString();
        schema.path("properties").properties().forEach(property -> {
            if (required.contains('"' + property.getKey() + '"') || random.nextInt(3) == 0)
                object.set(property.getKey(), value(property.getKey(), property.getValue(), ids, depth + 1));
        });
        // A round has a length or an end.
        if (schema.path("properties").has("closesAt") && random.nextInt(4) > 0) {
            object.remove(List.of("closesAt", "opensAt"));
            object.put("seconds", 600);
        }
        var more = schema.path("additionalProperties");
        if (more.isObject())
            object.set(any(List.of("R1", "relevance", "feasibility", "A1")), value("", more, ids, depth + 1));
        return object;
    }

    private ArrayNode array(String name, JsonNode schema, Map<String, Object> ids, int depth) {
        var array = NODES.arrayNode();
        for (int i = random.nextInt(3); i >= 0 && depth < DEEPEST; i--)
            array.add(
                    name.matches("recommendations|approved")
                            ? NODES.textNode("R" + (i + 1))
                            : value(name, schema.path("items"), ids, depth + 1));
        return array;
    }

    private String text(String name, JsonNode schema, Map<String, Object> ids) {
        return switch (schema.path("format").asText()) {
            case "uuid" ->
                ids.get(any(List.of("round", "comment", "member", "session"))).toString();
            case "date-time" -> "2026-12-0" + (1 + random.nextInt(9)) + "T10:00:00Z";
            default -> ids.getOrDefault(name, "Some words").toString();
        };
    }

    private static String meant(String name) {
        return switch (name) {
            case "inReplyTo", "comments" -> "comment";
            case "onBehalfOf", "members" -> "member";
            default -> "round";
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
