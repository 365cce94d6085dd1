package io.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of the roadmap, without its text")
public record VersionSummary(
        @Schema(description = "1, 2, 3 …") int number,
        @Schema(description = "A published version never changes") VersionState state,
        @Schema(description = "What it was published for", nullable = true) Stage stage,
        @Schema(description = "When it was published", nullable = true) Instant publishedAt,
        @Schema(description = "Of its canonical text, once published", nullable = true) String sha256,
        @Schema(description = "The version it revises", nullable = true) Integer basedOn,
        @Schema(description = "The document's title") String title) {
    @JsonIgnore
    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }
}
