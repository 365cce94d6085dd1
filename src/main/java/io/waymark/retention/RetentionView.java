package io.waymark.retention;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Retention", description = "What goes of the people of a workshop after its end, and when")
public record RetentionView(
        @Schema(description = "For how many months after the end it is kept who people were") int months,
        @Schema(description = "When the workshop ends or ended: its last session, or the last work on it")
                Instant endsAt,
        @Schema(description = "What goes, in order") List<Planned> steps) {

    @Schema(name = "RetentionPlanned", description = "Something that goes")
    public record Planned(
            @Schema(description = "What") Step what,
            @Schema(description = "From when on") Instant due,
            @Schema(description = "Whether that is past: then the next run takes it out") boolean isDue,
            @Schema(description = "How many there are now; in the answer of a run, how many went") int count) {}

    /** Whether the next run would take anything out. */
    public boolean hasWork() {
        return steps.stream().anyMatch(step -> step.isDue() && step.count() > 0);
    }
}
