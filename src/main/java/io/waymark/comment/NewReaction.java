package io.waymark.comment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One's reaction to a comment; it replaces an earlier one whole")
public record NewReaction(
        @Schema(
                        description =
                                "How one takes it: CONSENT supports it, the others are for EDIT; null takes it back",
                        nullable = true)
                Stance value,
        @Schema(description = "EDIT: why; facilitators read it", nullable = true) @Size(max = 4000) String reason,
        @Schema(
                        description =
                                "What the reason is written in, ISO 639, for whoever hears it read; NAMED and DELEGATION"
                                        + " only, else it is not kept",
                        nullable = true)
                @Pattern(regexp = "[a-z]{2,3}")
                String language) {
    public NewReaction(Stance value, String reason) {
        this(value, reason, null);
    }
}
