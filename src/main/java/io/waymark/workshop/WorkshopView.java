package io.waymark.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Workshop", description = "One co-creation process: one roadmap, its people, its sessions")
public record WorkshopView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "What it is called") String title,
        @Schema(description = "What it is for, Markdown", nullable = true) String purpose,
        @Schema(description = "IANA name of the zone its times are shown in") String timeZone,
        @Schema(description = "Language of its pages") String language,
        @Schema(description = "Under whose name contributions appear") Attribution attribution,
        @Schema(description = "Whether the code lets anyone join") Registration registration,
        @Schema(description = "What recommendations are assessed by") List<Criterion> criteria,
        @Schema(description = "The rule of consensus") Consensus consensus,
        @Schema(description = "To be accepted when joining", nullable = true) String privacyNotice,
        @Schema(description = "Whom to ask for help", nullable = true) String contact,
        @Schema(description = "For how many months after its end it is kept who people were") int retentionMonths,
        @Schema(description = "Colour of its pages, such as #1d4e89; null is our own", nullable = true) String accent,
        @Schema(description = "The code to join with; facilitators only", nullable = true) String joinCode,
        @Schema(description = "The caller's role") Role role,
        @Schema(description = "Whether a round has opened, which fixes attribution") boolean opened,
        @Schema(description = "Whether a round has opened in which people answer, which fixes the other rules")
                boolean started,
        @Schema(description = "When it was created") Instant createdAt,
        @Schema(description = "The workshop that it is a rehearsal of; null for a real one", nullable = true)
                UUID rehearsalOf) {
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public Criterion criterion(String key) {
        return criteria.stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
