package io.waymark.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one said of one's own part in a round")
public record Declaration(
        @Schema(description = "The round") UUID roundId,
        @Schema(description = "That one is done") boolean done,
        @Schema(description = "That one has nothing to add") boolean nothingToAdd) {}
