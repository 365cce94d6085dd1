package io.waymark.room;

import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a workshop stands, without a word of what anybody contributed")
public record State(
        @Schema(description = "It grows whenever something changes") long v,
        @Schema(description = "The server's clock") Instant now,
        @Schema(description = "All rounds that are open or paused") List<OpenRound> rounds,
        @Schema(description = "The round that opened last", nullable = true) OpenRound round,
        @Schema(description = "The recommendation shown to everyone", nullable = true) String focus,
        @Schema(description = "Of the round that opened last; zeros where there is none") Count progress) {
    @Schema(description = "A round's clock")
    public record OpenRound(
            @Schema(description = "The round") UUID id,
            @Schema(description = "What people do in it") RoundKind kind,
            @Schema(description = "Where it stands") RoundState state,
            @Schema(description = "Its deadline", nullable = true) Instant closesAt,
            @Schema(description = "Time left, also while paused", nullable = true) Long remainingSeconds) {
        static OpenRound of(RoundView round) {
            return new OpenRound(round.id(), round.kind(), round.state(), round.closesAt(), round.remainingSeconds());
        }
    }

    @Schema(description = "How many, never what")
    public record Count(
            @Schema(description = "With any contribution in the round") int answered,
            @Schema(description = "Who said that they are done") int done,
            @Schema(description = "Seen in the last 60 seconds") int present,
            @Schema(description = "Participants of the workshop") int members) {}
}
