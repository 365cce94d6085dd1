package io.waymark.platform;

import java.util.UUID;

/** Something of a workshop changed. It has no content: whoever may see what changed fetches it, as themselves. */
public record LiveSignal(UUID workshop, Topic topic) {
    /** What a client fetches again. */
    public enum Topic {
        ROUND,
        COMMENTS,
        PROGRESS,
        RESULTS,
        FOCUS,
        VERSIONS;

        /** Whether facilitators alone bring it about. */
        boolean isRare() {
            return this == ROUND || this == FOCUS || this == VERSIONS;
        }
    }
}
