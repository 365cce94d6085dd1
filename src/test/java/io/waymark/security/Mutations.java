package io.waymark.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils what was right, in one place or two. */
final class Mutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** As JSON writes them: NUL, half a character, text that runs backwards, what is no character, and what is one. */
    private static final List<String> WORDS = List.of(
            "\\u0000",
            "a\\u0000b",
            "\\ud800",
            "x\\udc00y",
            "\\u202eevil",
            "\\u2066x",
            "\\ufffe",
            "\\uffff",
            "\\ufeff",
            "\\u0007",
            "\\u007f",
            "\\u0085",
            "\\u2028",
            "e\\u0301\\u0301\\u0301",
            "\\ud83d\\ude00",
            "\\u00df",
            "\\u0130",
            "",
            " ",
            "\\t\\n",
            "\\u3000",
            "'",
            "\\\"",
            "\\\\",
            "%s%n",
            "%00",
            "${jndi:x}",
            "{x}",
            "' OR 1=1 --",
            "../../x",
            "R9999999999",
            "R0",
            "R1.A9",
            "A0",
            "DOC ",
            "r1",
            "null",
            "NaN",
            "true",
            "1",
            "-1",
            "00000000-0000-0000-0000-000000000000",
            "2026-13-01T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "javascript:x",
            "https://",
            "https://[",
            "http://\\u0000");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2147483647",
            "2147483648",
            "-2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "-1e400",
            "1e-400",
            "0.1",
            "1.0",
            "4.9e-324",
            "123456789012345678901234567890");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** The body as it goes out; mostly with one fault, at times with none or two. */
    byte[] spoil(JsonNode sample) {
        int faults = random.nextInt(5) == 0 ? 0 : random.nextInt(6) == 0 ? 2 : 1;
        var spoiled = sample;
        for (int i = 0; i < faults; i++) spoiled = inside(spoiled);
        var text = spoiled.toString().replace(MARK_OPEN, "").replace(MARK_SHUT, "");
        return random.nextInt(5) == 0 ? outside(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    /** What stands between these is put out as it is, not as a string. */
    private static final String MARK_OPEN = "\"@@";

    private static final String MARK_SHUT = "@@\"";

    private JsonNode inside(JsonNode root) {
        var copy = root.deepCopy();
        var places = new ArrayList<JsonNode>();
        collect(copy, places);
        if (places.isEmpty()) return wrong();
        var place = any(places);
        if (place instanceof ObjectNode object) inObject(object);
        else if (place instanceof ArrayNode array) inArray(array);
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainerNode()) places.add(node);
        node.forEach(child -> collect(child, places));
    }

    private void inObject(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set(any(List.of("extra", "id", "role", "__proto__", "class", "workshopId", "author", "")), wrong());
            return;
        }
        var name = any(names);
        if (random.nextInt(6) == 0) object.remove(name);
        else object.set(name, wrong());
    }

    private void inArray(ArrayNode array) {
        switch (random.nextInt(4)) {
            case 0 -> array.removeAll();
            case 1 -> {
                for (int i = 0; i < 600; i++) array.add(array.isEmpty() ? NODES.textNode("R1") : array.get(0));
            }
            case 2 -> array.addNull();
            default -> array.add(wrong());
        }
    }

    private JsonNode wrong() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1, 2 -> raw(any(NUMBERS));
            case 3, 4 -> raw('"' + any(WORDS) + '"');
            case 5 -> NODES.textNode(any(List.of("x", "é", "\\", "R1 ")).repeat(any(List.of(121, 201, 5001, 70_000))));
            case 6 -> NODES.arrayNode().add(raw(any(NUMBERS)));
            case 7 -> NODES.objectNode().set("a", raw('"' + any(WORDS) + '"'));
            default -> NODES.booleanNode(random.nextBoolean());
        };
    }

    private static JsonNode raw(String json) {
        return NODES.rawValueNode(new com.fasterxml.jackson.databind.util.RawValue(json));
    }

    /** Faults that no tree of JSON can hold. */
    private byte[] outside(String json) {
        var text =
                switch (random.nextInt(12)) {
                    case 0 -> json.replaceFirst("\\{(\"[^\"]+\":)", "{$1null,$1");
                    case 1 -> json.substring(0, json.length() / 2);
                    case 2 -> json + "{}";
                    case 3 -> "[" + json + "]";
                    case 4 -> "\ufeff" + json;
                    case 5 -> "{\"a\":".repeat(2000) + "1" + "}".repeat(2000);
                    case 6 -> "";
                    case 7 ->
                        any(List.of(
                                "null",
                                "1",
                                "\"x\"",
                                "true",
                                "[]",
                                "NaN",
                                "undefined",
                                "{'a':1}",
                                "/*x*/{}",
                                "\u0000"));
                    case 8 -> json.replace(":", ":NaN,\"x\":");
                    case 9 -> json.replace("}", ",}");
                    case 10 -> "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n" + json + "\r\n--b--\r\n";
                    default -> json;
                };
        var bytes = text.getBytes(random.nextInt(8) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        if (bytes.length > 4 && random.nextInt(4) == 0)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return bytes;
    }

    /** A part of an address or a header that is not what was asked for; encoded by who uses it. */
    String word() {
        var words = List.of(
                "x",
                "-1",
                "0",
                "1",
                "2",
                "201",
                "2147483648",
                "99999999999999999999",
                "R9",
                "R1.A1",
                "A1",
                "DOC",
                "é",
                "\ud83d\ude00",
                "\u202e",
                "\ufffd",
                " ",
                "null",
                "true",
                "'",
                "\"",
                "*",
                "x".repeat(300),
                "MjAyNg",
                "LTFfeA",
                "R1\u0000",
                java.util
                        .UUID
                        .nameUUIDFromBytes(new byte[] {(byte) random.nextInt()})
                        .toString(),
                new BigDecimal("1e10").toString());
        return any(words);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
