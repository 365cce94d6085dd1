package io.waymark.consolidation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;

/** Keys or ids in one column, blanks between them. */
@Converter
class WordsColumn implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
