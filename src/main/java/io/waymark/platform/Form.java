package io.waymark.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a person sent with a plain form. It keeps every value, so that a refused form is shown again as it was typed
 * together with what to correct.
 */
public final class Form {
    private final Map<String, List<String>> values;
    private final String source;

    private Form(Map<String, List<String>> values, String source) {
        this.values = values;
        this.source = source;
    }

    /** A form that nobody has filled in yet, or that is filled in from what is stored. */
    public static Form blank() {
        return new Form(new LinkedHashMap<>(), "");
    }

    static Form parse(String encoded) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var parts = pair.split("=", 2);
            var value = parts.length == 1 ? "" : decode(parts[1]);
            values.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>()).add(value);
        }
        return new Form(values, encoded);
    }

    private static String decode(String encoded) {
        try {
            var decoded = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            // Also for who reads it as typed: PostgreSQL fails on it.
            if (decoded.indexOf('\0') >= 0) throw new Invalid(ProblemMessages.class, ProblemMessages::malformed);
            return decoded;
        } catch (IllegalArgumentException halfAnEscape) {
            throw new Invalid(ProblemMessages.class, ProblemMessages::malformed);
        }
    }

    public Form with(String name, Object value) {
        values.put(name, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    /** Several choices of one name. */
    public Form withAll(String name, List<String> chosen) {
        values.put(name, List.copyOf(chosen));
        return this;
    }

    /** As typed, for showing it again. */
    public String value(String name) {
        var all = values.get(name);
        return all == null || all.isEmpty() ? "" : all.get(0);
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** The text, or null where the field is absent or blank. */
    public String text(String name) {
        var typed = PlainText.accept(name, value(name)).strip();
        return typed.isEmpty() ? null : typed;
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(value -> PlainText.accept(name, value).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public boolean checked(String name) {
        return !value(name).isEmpty();
    }

    public Integer number(String name) {
        return parsed(name, Integer::valueOf);
    }

    public UUID id(String name) {
        return parsed(name, UUID::fromString);
    }

    /** Several ids of one name, such as the boxes that were ticked. */
    public List<UUID> ids(String name) {
        return all(name).stream()
                .map(typed -> parse(name, typed, UUID::fromString))
                .toList();
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return parsed(name, typed -> Enum.valueOf(type, typed));
    }

    /** The value in another type, null where blank. */
    public <T> T parsed(String name, java.util.function.Function<String, T> parser) {
        return Optional.ofNullable(text(name))
                .map(typed -> parse(name, typed, parser))
                .orElse(null);
    }

    private static <T> T parse(String name, String typed, java.util.function.Function<String, T> parser) {
        try {
            return parser.apply(typed);
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            throw Invalid.field(name, ProblemMessages.class, ProblemMessages::malformed);
        }
    }

    String source() {
        return source;
    }
}
