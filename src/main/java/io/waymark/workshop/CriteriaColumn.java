package io.waymark.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Criteria in one column, in the order in which they are shown. */
@Converter
class CriteriaColumn implements AttributeConverter<List<Criterion>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Criterion> criteria) {
        try {
            return JSON.writeValueAsString(criteria);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Criterion> convertToEntityAttribute(String column) {
        try {
            return List.of(JSON.readValue(column, Criterion[].class));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
