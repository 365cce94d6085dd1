package io.waymark.roadmap;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody decided about the lines of a source.
 *
 * @param byLine by the number of the line, from 1, on which a heading or a paragraph begins
 */
public record Choices(Map<Integer, Choice> byLine) {
    static final Choices NONE = new Choices(Map.of());

    public Choices {
        byLine = Map.copyOf(byLine);
    }

    Optional<Choice> of(int line) {
        return Optional.ofNullable(byLine.get(line));
    }

    boolean isEmpty() {
        return byLine.isEmpty();
    }
}
