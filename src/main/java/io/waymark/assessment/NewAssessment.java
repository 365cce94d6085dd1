package io.waymark.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An assessment of a recommendation; it replaces an earlier one whole")
public record NewAssessment(
        @Schema(description = "A score by criterion; null means cannot judge, absent means no answer")
                @NotNull
                @Size(min = 1, max = 8)
                Map<String, Integer> scores,
        @Schema(description = "Why, if one wishes to say", nullable = true) @Size(max = 4000) String reason,
        @Schema(
                        description =
                                "What the reason is written in, ISO 639, for whoever hears it read; NAMED and DELEGATION"
                                        + " only, else it is not kept",
                        nullable = true)
                @Pattern(regexp = "[a-z]{2,3}")
                String language) {
    public NewAssessment(Map<String, Integer> scores, String reason) {
        this(scores, reason, null);
    }
}
