package io.waymark.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answer to a comment")
public record NewDisposition(
        @Schema(description = "The answer") @NotNull Decision decision,
        @Schema(description = "Required for PARTLY_ACCEPTED, REJECTED, OUT_OF_SCOPE and ANSWERED", nullable = true)
                @Size(max = 5000)
                String reason) {
    boolean lacksReason() {
        return decision.needsReason() && (reason == null || reason.isBlank());
    }
}
