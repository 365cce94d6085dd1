package io.waymark.vote;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The marks of a ballot in one column, in the order they were made: {@code R4=3,R1=2}. */
@Converter
class MarksColumn implements AttributeConverter<Map<String, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Integer> marks) {
        return marks.entrySet().stream()
                .map(mark -> mark.getKey() + "=" + mark.getValue())
                .collect(Collectors.joining(","));
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String column) {
        var marks = new LinkedHashMap<String, Integer>();
        for (var mark : column.split(",")) {
            if (mark.isEmpty()) continue;
            var parts = mark.split("=", 2);
            marks.put(parts[0], Integer.valueOf(parts[1]));
        }
        return Collections.unmodifiableMap(marks);
    }
}
