package io.waymark.vote;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Vote", description = "One's own vote")
public record VoteView(
        @Schema(description = "The round") UUID roundId,
        @Schema(description = "The version it is about") int version,
        @Schema(description = "The key of the recommendation") String recommendation,
        @Schema(description = "The answer") VoteChoice choice,
        @Schema(description = "Why", nullable = true) String reason,
        @Schema(description = "What the reason is written in, ISO 639, as its author said", nullable = true)
                String language) {}
