package io.waymark.roadmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Real documents: the Federal Data Strategy action plan as consulted on in 2019, and as published. */
final class Samples {
    private Samples() {}

    static Import draft() {
        return MarkdownImport.read(source("federal-data-strategy-2019-draft.md"));
    }

    static Import published() {
        return MarkdownImport.read(source("federal-data-strategy-2020-final.md"));
    }

    static String source(String name) {
        try (var stream = Samples.class.getResourceAsStream("/roadmap/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
