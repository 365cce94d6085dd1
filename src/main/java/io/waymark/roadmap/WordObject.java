package io.waymark.roadmap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A picture, a chart or whatever else is drawn: what its author says it shows. */
final class WordObject {
    private static final List<String> DESCRIPTIONS = List.of("descr", "alt", "title", "name");

    private WordObject() {}

    /** The description, else its name; empty where it has neither. However long: it is read once, and shown in part. */
    static String name(WordElement object) {
        var parts = Stream.of("docPr", "cNvPr", "shape", "imagedata", "rect", "OLEObject")
                .flatMap(kind -> object.below(kind).stream())
                .toList();
        return DESCRIPTIONS.stream()
                .flatMap(attribute ->
                        parts.stream().map(part -> part.attributes().getOrDefault(attribute, "")))
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> Optional.of(""))
                .get();
    }
}
