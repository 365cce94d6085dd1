package io.waymark.analysis.math;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Reads the published and derived figures our mathematics has to reproduce. */
final class ReferenceCases {
    private static final List<ReferenceCase> ALL = read();

    private ReferenceCases() {}

    static Stream<ReferenceCase> of(String method) {
        return ALL.stream().filter(one -> one.method().equals(method));
    }

    private static List<ReferenceCase> read() {
        var json = new ObjectMapper();
        try (var file = ReferenceCases.class.getResourceAsStream("/methods/reference-cases.json")) {
            return List.of(json.treeToValue(json.readTree(file).get("cases"), ReferenceCase[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
