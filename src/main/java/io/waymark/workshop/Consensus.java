package io.waymark.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The rule of consensus, fixed before a round opens. COMET_70_15 and RAND_UCLA are rules for scores from"
                        + " 1 to 9; votes are always judged by PERCENT_AGREEMENT")
public record Consensus(
        @Schema(description = "PERCENT_AGREEMENT by default; the others need every criterion to be scored from 1 to 9")
                Rule rule,
        @Schema(description = "Percent of the valid answers that must agree, 75 by default") @Min(50) @Max(100)
                Integer threshold,
        @Schema(description = "Fewest valid answers for a consensus, 5 by default") @Min(1) @Max(1000)
                Integer minimum) {
    /** When a criterion has consensus; of votes, the first one. */
    public enum Rule {
        /** The share of scores in the top third of the scale, or of votes that agree, reaches the threshold. */
        PERCENT_AGREEMENT,
        /** At least 70 % of the scores are 7 to 9 and less than 15 % are 1 to 3. */
        COMET_70_15,
        /** The median is in the top third of 1 to 9 and the panel does not disagree. */
        RAND_UCLA
    }

    static final Consensus DEFAULT = new Consensus(Rule.PERCENT_AGREEMENT, 75, 5);

    /** Whether the rule can be followed on these criteria. */
    boolean fits(List<Criterion> criteria) {
        return rule == Rule.PERCENT_AGREEMENT
                || criteria.stream().allMatch(criterion -> criterion.min() == 1 && criterion.max() == 9);
    }

    /** With the defaults for what is left out. */
    public Consensus {
        if (rule == null) rule = Rule.PERCENT_AGREEMENT;
        if (threshold == null) threshold = 75;
        if (minimum == null) minimum = 5;
    }
}
