package io.waymark.consolidation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The changes between two versions")
public record ChangeLog(
        @Schema(description = "Every recommendation, in the reading order of the newer version")
                List<ChangedText> items,
        @Schema(description = "The document as a whole and its areas: titles and introductions")
                List<ChangedText> texts) {}
