package io.waymark.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The result of an APPROVAL round for a recommendation")
public record ApprovalItem(
        @Schema(description = "The recommendation") String key,
        @Schema(description = "How many approve of it") int approvals,
        @Schema(description = "How many voted, whatever they approve of") int voters,
        @Schema(
                        description = "1 for the most approvals, ties alike (1, 1, 3); null where nobody voted",
                        nullable = true)
                Integer rank,
        @Schema(description = "Always empty: a ballot gives no reasons") List<Reason> reasons)
        implements RankedItem {
    @Override
    public int score() {
        return approvals;
    }
}
