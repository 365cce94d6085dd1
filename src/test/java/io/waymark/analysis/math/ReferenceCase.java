package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;

/** One entry of reference-cases.json; places inside it are JSON pointers. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferenceCase(String id, String method, JsonNode input, JsonNode expected, double tolerance) {
    int input(String pointer) {
        return input.at(pointer).intValue();
    }

    List<Integer> inputs(String pointer) {
        return StreamSupport.stream(input.at(pointer).spliterator(), false)
                .map(JsonNode::intValue)
                .toList();
    }

    /** The figure is as expected within the tolerance, or undefined where the case says null or nothing. */
    void expects(String pointer, OptionalDouble actual) {
        var figure = expected.at(pointer);
        assertThat(actual.isPresent()).as(id + pointer + " is defined").isEqualTo(figure.isNumber());
        if (figure.isNumber())
            assertThat(actual.getAsDouble()).as(id + pointer).isCloseTo(figure.doubleValue(), within(tolerance));
    }

    <T> void expects(String pointer, Optional<T> figures, ToDoubleFunction<T> part) {
        expects(pointer, figures.stream().mapToDouble(part).findFirst());
    }

    /** What is undefined in the case is false with us. */
    void expects(String pointer, boolean actual) {
        assertThat(actual).as(id + pointer).isEqualTo(expected.at(pointer).asBoolean(false));
    }

    @Override
    public String toString() {
        return id;
    }
}
