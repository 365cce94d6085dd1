package io.waymark.room;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectorSwitch", description = "What the presentation view shows")
public record NewProjectorState(
        @Schema(description = "True shows nothing but the request to look at the speaker") @NotNull Boolean blank) {}
