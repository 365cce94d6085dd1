package io.waymark.session;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one wrote down for oneself about an agenda item")
public record OwnNote(
        @Schema(description = "The round") UUID roundId, @Schema(description = "What is written there") String text) {}
