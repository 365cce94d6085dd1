package io.waymark.session;

import io.waymark.roadmap.Document;
import io.waymark.workshop.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Round", description = "A time-boxed step of a session")
public record RoundView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The session on whose agenda it stands") UUID sessionId,
        @Schema(description = "The workshop") UUID workshopId,
        @Schema(description = "What people do in it") RoundKind kind,
        @Schema(description = "How people vote; VOTE only", nullable = true) VoteMethod method,
        @Schema(description = "What it is called") String title,
        @Schema(description = "What to do, Markdown", nullable = true) String instructions,
        @Schema(description = "Where it stands") RoundState state,
        @Schema(description = "How long it was planned to last", nullable = true) Integer seconds,
        @Schema(description = "When it opens by itself, if it does", nullable = true) Instant opensAt,
        @Schema(description = "When it opened", nullable = true) Instant openedAt,
        @Schema(description = "Its deadline; input counts for 1.5 s more", nullable = true) Instant closesAt,
        @Schema(description = "Time left, also while paused; 0 once it is over", nullable = true) Long remainingSeconds,
        @Schema(description = "The server's clock when this was answered") Instant serverTime,
        @Schema(description = "The version it is about, once it opened", nullable = true) Integer version,
        @Schema(
                        description = "Keys of the recommendations it is about; null before it opens where it is all",
                        nullable = true)
                List<String> recommendations,
        @Schema(description = "The assessment whose recommendations for discussion it is about", nullable = true)
                UUID fromRound,
        @Schema(description = "ASSESS: keys of the criteria, null for all", nullable = true) List<String> criteria,
        @Schema(description = "Under whose name contributions appear") Attribution attribution,
        @Schema(description = "Who may answer; null for all participants", nullable = true) Eligible eligible,
        @Schema(description = "Whether others' contributions show while it is open") boolean live,
        @Schema(description = "Whether its results are revealed as soon as it closes") boolean revealAtClose,
        @Schema(description = "A score below this asks for a reason", nullable = true) Integer reasonAskedBelow,
        @Schema(description = "VOTE: whether DISAGREE, or OBJECT, needs a reason") boolean reasonWhenAgainst,
        @Schema(description = "DOTS: how many dots each participant has", nullable = true) Integer dots,
        @Schema(description = "APPROVAL: how many one may approve of, null for any number", nullable = true)
                Integer maxChoices,
        @Schema(description = "The earlier round whose answers are shown again", nullable = true) UUID previous,
        @Schema(description = "When it closed", nullable = true) Instant closedAt,
        @Schema(description = "When it was revealed", nullable = true) Instant revealedAt) {

    public boolean asksForReason(int score) {
        return reasonAskedBelow != null && score < reasonAskedBelow;
    }

    /** Whether one ballot holds a participant's answers to all recommendations. */
    public boolean takesBallots() {
        return method != null && method.isBallot();
    }

    /** Whether comments on a text of this version belong here: the whole document only where the round is about all. */
    public boolean takesCommentsOn(String target, Document text) {
        if (text.text(target).isEmpty()) return false;
        if (recommendations == null
                || recommendations.size() == text.recommendations().size()) return true;
        return covers(Document.owner(target));
    }

    /**
     * Whether the times of contributions tell nothing of their authors: facilitators see who has answered while it is hidden
     * what, so a blind round tells times only where it names people.
     */
    public boolean tellsTimes() {
        return attribution == Attribution.NAMED || attribution != Attribution.ANONYMOUS && live;
    }

    public boolean covers(String recommendation) {
        return recommendations == null || recommendations.contains(recommendation);
    }
}
