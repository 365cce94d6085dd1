package io.waymark.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the 86 people of the half-day answer, and the figures that come of it. The figures were calculated apart from
 * this project, from the same lines: quartiles with Python's {@code statistics.quantiles(method="inclusive")}, which is
 * type 7, and Wilson's interval by its formula.
 */
public final class Answers {
    private static final String FOLDER = "/journey/";
    private final Map<String, String> lines = new LinkedHashMap<>();

    public Answers() {
        lines("answers.txt").filter(line -> !line.startsWith("#")).forEach(line -> {
            var parts = line.split(" ");
            lines.put(parts[0] + " " + parts[1] + " " + parts[2], parts[3]);
        });
    }

    /** Name, organisation, country and stakeholder group of each. */
    public static List<String[]> people() {
        return lines("people.csv").map(line -> line.split(",")).toList();
    }

    /** The scores of a person as JSON, or null where they did not answer. */
    public String scores(String round, String recommendation, int person) {
        var scores = new ArrayList<String>();
        for (var criterion : List.of("relevance", "feasibility")) {
            char score = answer(round, recommendation, criterion, person);
            if (score == '.') return null;
            scores.add("\"" + criterion + "\":" + (score == '?' ? "null" : score));
        }
        return "{\"scores\":{" + String.join(",", scores) + "}}";
    }

    /** The consent of a person as JSON, or null. */
    public String consent(String recommendation, int person) {
        return switch (answer("consent", recommendation, "-", person)) {
            case 'C' -> choice("CONSENT");
            case 'R' -> choice("RESERVATION");
            case 'S' -> choice("STAND_ASIDE");
            case 'O' -> choice("OBJECT");
            default -> null;
        };
    }

    /** The dots of a person as JSON, or null. */
    public String dots(int person) {
        var dots = lines.get("dots " + person + " -");
        return dots.equals(".") ? null : "{\"dots\":{" + dots.replaceAll("(R\\d+)", "\"$1\"") + "}}";
    }

    /** How many of the people answer something. */
    public static long count(int people, Crowd.Answer answer) {
        return java.util.stream.IntStream.range(0, people)
                .mapToObj(answer::of)
                .filter(Objects::nonNull)
                .count();
    }

    private char answer(String round, String recommendation, String criterion, int person) {
        return lines.get(round + " " + recommendation + " " + criterion).charAt(person);
    }

    private static String choice(String choice) {
        return "{\"choice\":\"" + choice + "\"}";
    }

    private static Stream<String> lines(String file) {
        var stream = Objects.requireNonNull(Answers.class.getResourceAsStream(FOLDER + file));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
