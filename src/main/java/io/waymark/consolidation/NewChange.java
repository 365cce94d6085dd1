package io.waymark.consolidation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An edit of a draft, applied at once")
public record NewChange(
        @Schema(description = "EDIT, ADD or WITHDRAW") @NotNull ChangeKind kind,
        @Schema(description = "EDIT and WITHDRAW: the recommendations concerned", nullable = true) @Size(max = 100)
                List<@NotBlank @Size(max = 12) String> recommendations,
        @Schema(description = "ADD: the area it goes into, the last one by default", nullable = true) @Size(max = 12)
                String area,
        @Schema(description = "EDIT and ADD: the new text", nullable = true) @Valid NewText text,
        @Schema(description = "Why") @NotBlank @Size(max = 5000) String reason,
        @Schema(description = "The comments that led to it", nullable = true) @Size(max = 1000)
                List<@NotNull UUID> comments) {
    /** With empty lists for what is left out. */
    public NewChange {
        recommendations = recommendations == null ? List.of() : List.copyOf(recommendations);
        comments = comments == null ? List.of() : List.copyOf(comments);
    }
}
