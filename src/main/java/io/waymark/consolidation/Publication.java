package io.waymark.consolidation;

import io.waymark.roadmap.Stage;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Publishes a draft for good")
public record Publication(
        @Schema(description = "CONSULTATION by default", nullable = true) Stage stage,
        @Schema(description = "Why it is published with comments unanswered; it is logged", nullable = true)
                @Size(max = 2000)
                String override) {
    Stage stageOrDefault() {
        return stage == null ? Stage.CONSULTATION : stage;
    }

    boolean overrides() {
        return override != null && !override.isBlank();
    }
}
