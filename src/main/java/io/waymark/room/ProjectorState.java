package io.waymark.room;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the presentation view stands; its link is shown once, when it is made")
public record ProjectorState(
        @Schema(description = "Since when its link is good; null where there is none", nullable = true) Instant since,
        @Schema(description = "Whether it shows nothing but the request to look at the speaker") boolean blank,
        @Schema(description = "Whether it sums up what the room came to, while no item asks for anything")
                boolean findings) {
    static final ProjectorState NONE = new ProjectorState(null, false, false);
}
