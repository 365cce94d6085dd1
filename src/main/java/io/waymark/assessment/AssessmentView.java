package io.waymark.assessment;

import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Assessment", description = "One's own assessment")
public record AssessmentView(
        @Schema(description = "The round") UUID roundId,
        @Schema(description = "The version it is about") int version,
        @Schema(description = "The key of the recommendation") String recommendation,
        @Schema(description = "A score by criterion; null means cannot judge") Map<String, Integer> scores,
        @Schema(description = "Why", nullable = true) String reason,
        @Schema(description = "What the reason is written in, ISO 639, as its author said", nullable = true)
                String language) {
    /** Only the scores that these criteria allow. */
    AssessmentView by(List<Criterion> criteria) {
        var allowed = new TreeMap<String, Integer>();
        for (var criterion : criteria) {
            var score = scores.get(criterion.key());
            if (scores.containsKey(criterion.key()) && (score == null || criterion.allows(score)))
                allowed.put(criterion.key(), score);
        }
        return new AssessmentView(roundId, version, recommendation, allowed, reason, language);
    }
}
