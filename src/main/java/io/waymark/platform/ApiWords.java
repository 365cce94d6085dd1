package io.waymark.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What schemas and properties mean that say nothing themselves: words that many of them share. */
final class ApiWords {
    private static final String FILE = "/openapi-words.properties";

    private final Properties words = new Properties();

    ApiWords() {
        try (var file = new InputStreamReader(ApiWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void explain(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            explain(schema, words.getProperty(name));
            if (schema.getProperties() == null) return;
            schema.getProperties().forEach((property, type) -> {
                var own = words.getProperty(name + "." + property);
                explain(type, own == null ? words.getProperty(property) : own);
            });
        });
    }

    private static void explain(Schema schema, String meaning) {
        if (schema.getRef() == null && schema.getDescription() == null) schema.setDescription(meaning);
    }
}
