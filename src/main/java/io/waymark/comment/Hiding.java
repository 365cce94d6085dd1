package io.waymark.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a comment is hidden from the others")
public record Hiding(
        @Schema(description = "True hides it") @NotNull Boolean hidden,
        @Schema(description = "Why, asked for where it hides; it is logged", nullable = true) @Size(max = 1000)
                String reason) {
    boolean lacksReason() {
        return hidden && (reason == null || reason.isBlank());
    }
}
