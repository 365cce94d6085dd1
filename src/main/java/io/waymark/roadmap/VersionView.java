package io.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Version", description = "One version of the roadmap")
public record VersionView(
        @Schema(description = "1, 2, 3 …") int number,
        @Schema(description = "A published version never changes") VersionState state,
        @Schema(description = "What it was published for", nullable = true) Stage stage,
        @Schema(description = "When it was published", nullable = true) Instant publishedAt,
        @Schema(description = "Of its canonical text, once published", nullable = true) String sha256,
        @Schema(description = "The version it revises", nullable = true) Integer basedOn,
        @Schema(description = "The document's title") String title,
        @Schema(description = "Markdown") String introduction,
        @Schema(description = "The chapters, in reading order") List<Area> areas,
        @Schema(description = "What of the source was not taken as its author may have meant it")
                List<Warning> warnings,
        @JsonIgnore @Schema(hidden = true) String tag) {

    @JsonIgnore
    public Document document() {
        return new Document(title, introduction, areas);
    }

    @JsonIgnore
    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }
}
