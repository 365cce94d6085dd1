package io.waymark.consolidation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Change", description = "One edit of a draft")
public record ChangeView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The version it is an edit of") int version,
        @Schema(description = "How it changed") ChangeKind kind,
        @Schema(description = "The recommendations concerned; for ADD the new one") List<String> recommendations,
        @Schema(description = "Why") String reason,
        @Schema(description = "The comments that led to it") List<UUID> comments,
        @Schema(description = "When") Instant createdAt,
        @JsonIgnore @Schema(hidden = true) String tag) {}
