package io.waymark.roadmap;

import java.util.List;

/** What was read from a file, and what the reader should check. */
public record Import(Document document, List<Warning> warnings) {
    public Import {
        warnings = List.copyOf(warnings);
    }

    /** How many actions it holds. */
    public int actions() {
        return document.recommendations().stream()
                .mapToInt(recommendation -> recommendation.actions().size())
                .sum();
    }
}
