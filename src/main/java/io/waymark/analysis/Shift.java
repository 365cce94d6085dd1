package io.waymark.analysis;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How the scores of those who answered in both rounds moved; what is undefined is null."
                + " No test proves consensus: the effect comes first")
public record Shift(
        @Schema(description = "The earlier round") UUID previous,
        @Schema(
                        description =
                                "Whether the text of the recommendation changed in between; then a change is no instability")
                boolean revised,
        @Schema(description = "By criterion, in the workshop's order, without those of which shiftSuppressed tells")
                List<CriterionShift> criteria) {

    @Schema(description = "The change by one criterion")
    public record CriterionShift(
            @Schema(description = "The criterion") String criterion,
            @Schema(description = "People with a score in both rounds") int n,
            @Schema(description = "Gave the same score again") int kept,
            @Schema(description = "Gave a higher score") int movedUp,
            @Schema(description = "Gave a lower score") int movedDown,
            @Schema(description = "Of the n, in the earlier round", nullable = true) Double medianBefore,
            @Schema(description = "Of the n, in this round", nullable = true) Double medianAfter,
            @Schema(description = "medianAfter minus medianBefore", nullable = true) Double medianChange,
            @Schema(description = "Type 7", nullable = true) Double iqrBefore,
            @Schema(description = "Type 7", nullable = true) Double iqrAfter,
            @Schema(description = "iqrAfter minus iqrBefore", nullable = true) Double iqrChange,
            @Schema(description = "Moved up or down, in percent of n", nullable = true) Double changedPercent,
            @Schema(description = "Half the sum of the changes of the histogram, in percent of n", nullable = true)
                    Double histogramChangePercent,
            @Schema(description = "histogramChangePercent below 15", nullable = true) Boolean stable,
            @Schema(description = "Kappa with quadratic weights", nullable = true) Double kappa,
            @Schema(description = "Wilcoxon's signed-rank test, two-sided", nullable = true) Double wilcoxonP,
            @Schema(
                            description = "McNemar's test of the moves into and out of the top third, two-sided",
                            nullable = true)
                    Double mcnemarP,
            @Schema(description = "Absolute change of the coefficient of variation; secondary", nullable = true)
                    Double variationChange) {
        /** Whether it tells what each of a few people did, or of all. */
        boolean tellsOnFew() {
            return n < Discretion.LEAST || kept == n || movedUp == n || movedDown == n;
        }
    }
}
