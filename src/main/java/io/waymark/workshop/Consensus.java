package io.waymark.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The rule of consensus, fixed before a round opens")
public record Consensus(
        @Schema(description = "PERCENT_AGREEMENT by default") Rule rule,
        @Schema(description = "Percent of the valid answers that must agree, 75 by default") @Min(50) @Max(100)
                Integer threshold,
        @Schema(description = "Fewest valid answers for a consensus, 5 by default") @Min(1) @Max(1000)
                Integer minimum) {
    /** See {@code docs/domain.md} for each rule. */
    public enum Rule {
        PERCENT_AGREEMENT,
        COMET_70_15,
        RAND_UCLA
    }

    static final Consensus DEFAULT = new Consensus(Rule.PERCENT_AGREEMENT, 75, 5);

    /** With the defaults for what is left out. */
    public Consensus {
        if (rule == null) rule = Rule.PERCENT_AGREEMENT;
        if (threshold == null) threshold = 75;
        if (minimum == null) minimum = 5;
    }
}
