package io.waymark.roadmap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** A document in its canonical form, over which it is sealed. */
@Converter
class DocumentColumn implements AttributeConverter<Document, String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(Document document) {
        return new String(Canonical.bytes(document), StandardCharsets.UTF_8);
    }

    @Override
    public Document convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, Document.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
