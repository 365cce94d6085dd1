package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.analysis.AssessmentItem;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.Reason;
import io.waymark.analysis.ResultItem;
import io.waymark.analysis.ResultView;
import io.waymark.analysis.SuppressedItem;
import io.waymark.analysis.VoteItem;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportResult", description = "The result of a recommendation in a round")
public record ResultPart(
        UUID roundId,
        String round,
        RoundKind kind,
        @Schema(description = "VOTE", nullable = true) VoteMethod method,
        int version,
        String key,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "VOTE by AGREEMENT or CONSENT") VoteItem vote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "ASSESS") AssessmentItem assessment,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "VOTE by APPROVAL or DOTS") RankedItem ranked,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                @Schema(description = "True where nothing is shown, since too few of those who were asked answered")
                boolean suppressed) {
    static ResultPart of(ResultView result, String round, ResultItem item) {
        return new ResultPart(
                result.roundId(),
                round,
                result.kind(),
                result.method(),
                result.version(),
                item.key(),
                item instanceof VoteItem vote ? vote : null,
                item instanceof AssessmentItem assessment ? assessment : null,
                item instanceof RankedItem ranked ? ranked : null,
                item instanceof SuppressedItem);
    }

    @JsonIgnore
    public List<Reason> reasons() {
        return item().reasons();
    }

    ResultItem item() {
        if (suppressed) return new SuppressedItem(key);
        if (ranked != null) return ranked;
        return vote != null ? vote : assessment;
    }

    /** Whether there is no consensus only because fewer answered than the rule asks for. */
    boolean hasTooFew(int minimum) {
        if (vote != null) return vote.hasTooFew(minimum);
        return assessment.criteria().stream()
                .filter(each -> !Boolean.TRUE.equals(each.consensus()))
                .allMatch(each -> each.hasTooFew(minimum));
    }

    /** Null where there is nothing to judge by. */
    Boolean consensus() {
        if (ranked != null || suppressed) return null;
        if (vote != null) return vote.consensus();
        if (assessment.criteria().stream().allMatch(each -> each.consensus() == null)) return null;
        return assessment.list() == AssessmentItem.Agenda.CONSENT;
    }
}
