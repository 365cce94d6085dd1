package io.waymark.comment;

import io.waymark.session.Author;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Reaction", description = "How somebody takes a suggested edit, or that they support another comment")
public record ReactionView(
        @Schema(description = "How") Stance value,
        @Schema(description = "Why", nullable = true) String reason,
        @Schema(description = "As whom its author appears; null where nobody may know", nullable = true) Author author,
        @Schema(description = "What the reason is written in, ISO 639, as its author said", nullable = true)
                String language) {}
