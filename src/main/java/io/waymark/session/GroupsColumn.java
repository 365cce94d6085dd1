package io.waymark.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Names in one column, a line each: they may hold commas. Null stays null and means everybody. */
@Converter
class GroupsColumn implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> groups) {
        return groups == null ? null : String.join("\n", groups);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column == null ? null : List.of(column.split("\n"));
    }
}
