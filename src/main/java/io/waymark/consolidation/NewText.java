package io.waymark.consolidation;

import io.waymark.roadmap.Action;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The new text of a recommendation; in EDIT, what is left out stays")
public record NewText(
        @Schema(nullable = true) @Size(min = 1, max = 500) String title,
        @Schema(description = "Markdown", nullable = true) @Size(max = 50000) String body,
        @Schema(description = "Markdown", nullable = true) @Size(max = 50000) String rationale,
        @Schema(description = "All of them; one with its key keeps it", nullable = true) @Size(max = 100)
                List<@Valid @NotNull Action> actions) {
    boolean isEmpty() {
        return title == null && body == null && rationale == null && actions == null;
    }
}
