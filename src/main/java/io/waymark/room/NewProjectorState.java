package io.waymark.room;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProjectorSwitch", description = "What the presentation view shows")
public record NewProjectorState(
        @Schema(description = "True shows nothing but the request to look at the speaker") @NotNull Boolean blank,
        @Schema(
                        description =
                                "True sums up what the room came to, while no item asks for anything; left out, it stays",
                        nullable = true)
                Boolean findings) {
    public NewProjectorState(Boolean blank) {
        this(blank, null);
    }
}
