package io.waymark.comment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the caller took a suggested edit, or that they support another comment")
public record OwnReaction(
        @Schema(description = "The comment") UUID commentId,
        @Schema(description = "How") Stance value,
        @Schema(description = "Why", nullable = true) String reason,
        @Schema(description = "What the reason is written in, ISO 639, as its author said", nullable = true)
                String language) {}
