package io.waymark.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores in one column: {@code feasibility=?,relevance=4}, where the question mark is "cannot judge". */
@Converter
class ScoresColumn implements AttributeConverter<Map<String, Integer>, String> {
    private static final String CANNOT_JUDGE = "?";

    @Override
    public String convertToDatabaseColumn(Map<String, Integer> scores) {
        return scores.entrySet().stream()
                .map(score -> score.getKey() + "=" + (score.getValue() == null ? CANNOT_JUDGE : score.getValue()))
                .collect(Collectors.joining(","));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String column) {
        var scores = new TreeMap<String, Integer>();
        for (var pair : column.split(",")) {
            if (pair.isEmpty()) continue;
            var parts = pair.split("=", 2);
            scores.put(parts[0], parts[1].equals(CANNOT_JUDGE) ? null : Integer.valueOf(parts[1]));
        }
        return Collections.unmodifiableMap(scores);
    }
}
