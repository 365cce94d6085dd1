package io.waymark.analysis;

import io.waymark.vote.VoteChoice;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The result of an AGREEMENT or CONSENT round for a recommendation; what is undefined is null")
public record VoteItem(
        @Schema(description = "The recommendation") String key,
        @Schema(description = "Answers by choice") Map<VoteChoice, Integer> counts,
        @Schema(description = "Answers that count: without ABSTAIN and STAND_ASIDE") int valid,
        @Schema(description = "Agree, or consent with or without a reservation, in percent of valid", nullable = true)
                Double agreePercent,
        @Schema(description = "AGREEMENT: agree minus disagree in percent of valid, -100 to 100", nullable = true)
                Double net,
        @Schema(description = "95 % Wilson interval of agreePercent", nullable = true) List<Double> wilson,
        @Schema(
                        description =
                                "Whether the workshop's rule of consensus holds; one OBJECT means that it does not",
                        nullable = true)
                Boolean consensus,
        @Schema(description = "Reasons given, as attribution allows") List<Reason> reasons)
        implements ResultItem {
    /** Whether nothing but the number of answers stands in the way of a consensus; an objection always does. */
    public boolean hasTooFew(int minimum) {
        return valid < minimum && counts.getOrDefault(VoteChoice.OBJECT, 0) == 0;
    }

    /** All answers, those that do not count among them. */
    int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    VoteItem with(List<Reason> reasons) {
        return new VoteItem(key, counts, valid, agreePercent, net, wilson, consensus, reasons);
    }
}
