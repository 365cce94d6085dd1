package io.waymark.workshop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Expertise by area in one column: {@code A1=3,A2=0}. */
@Converter
class AreaExpertiseColumn implements AttributeConverter<Map<String, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Integer> byArea) {
        return new TreeMap<>(byArea)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(","))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }
}
