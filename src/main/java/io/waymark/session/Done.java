package io.waymark.session;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether one is done in a round")
public record Done(
        @Schema(description = "True: done; false: not yet after all") @NotNull Boolean done,
        @Schema(description = "We have no comments", nullable = true) Boolean nothingToAdd,
        @Schema(description = "I need a bit more time; nothing while one is done", nullable = true) Boolean moreTime) {
    static final Done NOT_SAID = new Done(false, false, false);

    public Done(boolean done, boolean nothingToAdd) {
        this(done, nothingToAdd, false);
    }
}
