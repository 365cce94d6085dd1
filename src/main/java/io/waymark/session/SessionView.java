package io.waymark.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Session", description = "One meeting with an agenda of rounds")
public record SessionView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The workshop") UUID workshopId,
        @Schema(description = "What it is called") String title,
        @Schema(description = "When the meeting starts", nullable = true) Instant startsAt,
        @Schema(description = "Where to meet online", nullable = true) String meetingUrl,
        @Schema(description = "Where to meet", nullable = true) String venue,
        @Schema(description = "Documents and pages") List<Material> materials,
        @Schema(description = "The agenda, in order") List<RoundView> rounds) {

    /** The rounds with their numbers and times. */
    public List<AgendaItem> agenda() {
        return Timetable.of(this);
    }

    /** When it ends, or null where that is anybody's guess. */
    public Outlook outlook() {
        return Timetable.outlook(this);
    }

    /** The place of a round on the agenda: 1, 2, 3 … */
    public int numberOf(RoundView round) {
        return 1 + rounds.stream().map(RoundView::id).toList().indexOf(round.id());
    }
}
