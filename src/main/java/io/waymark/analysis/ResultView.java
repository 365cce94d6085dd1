package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Result", description = "The figures of a round; sealed when it closed, provisional while it is live")
public record ResultView(
        @Schema(description = "The round") UUID roundId,
        @Schema(description = "What people did in it") RoundKind kind,
        @Schema(description = "How they voted", nullable = true) VoteMethod method,
        @Schema(description = "The version it was about") int version,
        @Schema(description = "1, or more where the round was reopened; null while it is live", nullable = true)
                Integer seal,
        @Schema(description = "When it was sealed", nullable = true) Instant sealedAt,
        @Schema(description = "Of the sealed figures", nullable = true) String sha256,
        @Schema(description = "How many answered anything") int respondents,
        @Schema(description = "All in scope, in document order") List<ResultItem> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Where asked for with ?by=")
                BreakdownView breakdown,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Who answered what; with ?by= in NAMED and DELEGATION rounds")
                List<Stance> positions) {
    /** The same with the breakdown that was asked for. */
    ResultView by(BreakdownView breakdown, List<Stance> positions) {
        return new ResultView(
                roundId, kind, method, version, seal, sealedAt, sha256, respondents, items, breakdown, positions);
    }
}
