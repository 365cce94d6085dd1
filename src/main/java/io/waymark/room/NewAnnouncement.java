package io.waymark.room;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to tell everybody")
public record NewAnnouncement(
        @Schema(description = "One sentence; null or blank clears it", nullable = true) @Size(max = MOST) String text) {
    static final int MOST = 300;

    boolean clears() {
        return text == null || text.isBlank();
    }
}
