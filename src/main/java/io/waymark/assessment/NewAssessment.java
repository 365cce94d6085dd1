package io.waymark.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An assessment of a recommendation; it replaces an earlier one whole")
public record NewAssessment(
        @Schema(description = "A score by criterion; null means cannot judge, absent means no answer")
                @NotNull
                @Size(min = 1, max = 8)
                Map<String, Integer> scores,
        @Schema(description = "Why, if one wishes to say", nullable = true) @Size(max = 4000) String reason) {}
