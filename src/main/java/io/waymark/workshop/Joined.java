package io.waymark.workshop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who is in now")
public record Joined(
        @Schema(description = "Send it as `Authorization: Bearer …`") String token,
        @Schema(description = "Until when it is good") Instant expiresAt,
        @Schema(description = "Where they are") UUID workshopId,
        @Schema(description = "As whom") MemberView member,
        @Schema(description = "Brings the same member back on any device") String link) {
    Joined at(String base) {
        return new Joined(token, expiresAt, workshopId, member, base + link);
    }
}
