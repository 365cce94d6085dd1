package io.waymark.comment;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One's reaction to a suggested edit; it replaces an earlier one whole")
public record NewReaction(
        @Schema(description = "How one takes it; null takes it back", nullable = true) Stance value,
        @Schema(description = "Why; facilitators read it", nullable = true) @Size(max = 4000) String reason) {}
