package io.waymark.session;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Materials in one column: title and address, tab between them, one a line. */
@Converter
class MaterialsColumn implements AttributeConverter<List<Material>, String> {
    @Override
    public String convertToDatabaseColumn(List<Material> materials) {
        return materials.stream()
                .map(material -> material.title().replaceAll("\\s+", " ") + "\t"
                        + material.url().replaceAll("\\s+", ""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<Material> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", 2))
                .map(parts -> new Material(parts[0], parts[1]))
                .toList();
    }
}
