package io.waymark.assessment;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assessment", description = "One's own assessment")
public record AssessmentView(
        @Schema(description = "The round") UUID roundId,
        @Schema(description = "The version it is about") int version,
        @Schema(description = "The key of the recommendation") String recommendation,
        @Schema(description = "A score by criterion; null means cannot judge") Map<String, Integer> scores,
        @Schema(description = "Why", nullable = true) String reason) {}
