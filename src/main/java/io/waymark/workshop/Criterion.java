package io.waymark.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What recommendations are assessed by, on a scale of whole numbers from min to max")
public record Criterion(
        @Schema(description = "A short name for programs") @NotBlank @Pattern(regexp = "[a-zA-Z][a-zA-Z0-9_-]{0,39}")
                String key,
        @Schema(description = "The name people read") @NotBlank @Size(max = 80) String label,
        @Schema(description = "What to think of when scoring", nullable = true) @Size(max = 500) String description,
        @Schema(description = "The lowest score, 0 or 1 or so") @Min(0) @Max(10) int min,
        @Schema(description = "The highest score; the scale has 3 to 11 points") @Min(1) @Max(10) int max,
        @Schema(description = "What the lowest score means", nullable = true) @Size(max = 80) String lowLabel,
        @Schema(description = "What the highest score means", nullable = true) @Size(max = 80) String highLabel) {

    static final List<Criterion> DEFAULT = List.of(
            new Criterion("relevance", "Relevance", null, 1, 5, "not relevant", "very relevant"),
            new Criterion("feasibility", "Feasibility", null, 1, 5, "not feasible", "very feasible"));

    /** A key made of a label, unlike those of the others. */
    static String key(String label, List<Criterion> others) {
        var plain = Normalizer.normalize(label, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        var stem = plain.isEmpty() ? "criterion" : plain.substring(0, Math.min(30, plain.length()));
        var taken = others.stream().map(Criterion::key).collect(Collectors.toSet());
        var key = stem;
        for (int n = 2; taken.contains(key); n++) key = stem + "-" + n;
        return key;
    }

    public boolean allows(int score) {
        return score >= min && score <= max;
    }

    /** All scores of the scale, lowest first. */
    public List<Integer> points() {
        return java.util.stream.IntStream.rangeClosed(min, max).boxed().toList();
    }
}
