package io.waymark.workshop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How many of what, in one column: {@code NAME=1,LINKS=2}. */
@Converter
class TracesColumn implements AttributeConverter<Map<Trace, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<Trace, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(","));
    }

    @Override
    public Map<Trace, Integer> convertToEntityAttribute(String column) {
        var counts = new EnumMap<Trace, Integer>(Trace.class);
        Arrays.stream(column.split(",")).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            var parts = pair.split("=");
            counts.put(Trace.valueOf(parts[0]), Integer.valueOf(parts[1]));
        });
        return counts;
    }
}
