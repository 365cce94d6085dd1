package io.waymark.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answer to a comment")
public record Disposition(
        @Schema(description = "The answer") Decision decision,
        @Schema(description = "Why", nullable = true) String reason,
        @Schema(description = "PROPOSED is seen by facilitators only") State state) {
    /** Whether participants see it. */
    public enum State {
        PROPOSED,
        RELEASED
    }
}
