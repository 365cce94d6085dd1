package io.waymark.session;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far a round is, without a word of what was answered")
public record Progress(
        @Schema(description = "Participants whom it asks: those of the workshop, or of its stakeholder groups")
                int members,
        @Schema(description = "Of these, seen in the last 60 seconds") int present,
        @Schema(description = "Participants with any contribution in the round") int answered,
        @Schema(description = "Participants who said that they are done") int done,
        @Schema(description = "Participants without any contribution; facilitators only", nullable = true)
                List<Missing> missing) {

    /** How many have neither answered nor said that they have nothing to add; for those who may see the names. */
    public long awaited() {
        return missing.stream().filter(each -> !each.nothingToAdd()).count();
    }

    /** How many of those are here now. */
    public long awaitedHere() {
        return missing.stream()
                .filter(each -> !each.nothingToAdd() && each.present())
                .count();
    }

    @Schema(description = "A participant who has not answered")
    public record Missing(
            @Schema(description = "The member") UUID id,
            @Schema(description = "The member's name") String name,
            @Schema(description = "Whether they were seen in the last 60 seconds") boolean present,
            @Schema(description = "Whether they said that they have nothing to add") boolean nothingToAdd) {}
}
