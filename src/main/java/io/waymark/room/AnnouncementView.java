package io.waymark.room;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Announcement", description = "What facilitators tell everybody")
public record AnnouncementView(
        @Schema(description = "One sentence; null while there is none", nullable = true) String text,
        @Schema(description = "Since when it stands", nullable = true) Instant at) {
    static final AnnouncementView NONE = new AnnouncementView(null, null);

    /** Changes with what is said, so that a page replaces it, and a screen reader speaks it, once. */
    @JsonIgnore
    public String mark() {
        return at == null ? "none" : Long.toString(at.toEpochMilli());
    }
}
