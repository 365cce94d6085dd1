package io.waymark.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keys in one column, comma between them; null stays null and means all. */
@Converter
class KeysColumn implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> keys) {
        return keys == null ? null : String.join(",", keys);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        if (column == null) return null;
        return column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}
