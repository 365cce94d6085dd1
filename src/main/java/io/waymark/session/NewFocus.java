package io.waymark.session;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Focus", description = "The recommendation to show to everyone")
public record NewFocus(
        @Schema(description = "Its key; null shows none", nullable = true) @Size(max = 12) String recommendation) {}
