package io.waymark.vote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Ballot", description = "One's own ballot")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BallotView(
        @Schema(description = "The round") UUID roundId,
        @Schema(description = "The version it is about") int version,
        @Schema(description = "APPROVAL: the recommendations that one approves of", nullable = true)
                List<String> approved,
        @Schema(description = "DOTS: how many dots each recommendation got", nullable = true)
                Map<String, Integer> dots) {

    static BallotView of(Ballot ballot, NewBallot answer) {
        return new BallotView(ballot.roundId(), ballot.version(), answer.approved(), answer.dots());
    }

    /** As it was sent. */
    public NewBallot answer() {
        return new NewBallot(approved, dots);
    }

    /** How many dots a recommendation got, or 1 where one approves of it; else 0. */
    public int mark(String recommendation) {
        if (dots != null) return dots.getOrDefault(recommendation, 0);
        return approved.contains(recommendation) ? 1 : 0;
    }

    /** How many dots were given, or how many recommendations were approved of. */
    public int used() {
        return dots == null
                ? approved.size()
                : dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The recommendations that have a mark. */
    public List<String> marked() {
        return dots == null ? approved : List.copyOf(dots.keySet());
    }
}
