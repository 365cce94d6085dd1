package io.waymark.consolidation;

import io.waymark.roadmap.Piece;
import io.waymark.roadmap.TextChange;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of a text from one version to another")
public record ChangedText(
        @Schema(description = "R4; DOC or A1 among the texts") String key,
        @Schema(description = "What became of it") TextChange.Kind kind,
        @Schema(description = "Word by word") List<Piece> diff,
        @Schema(description = "Why, where a change was recorded", nullable = true) String reason,
        @Schema(description = "The comments that led to it, as far as the caller may see them") List<UUID> comments) {}
