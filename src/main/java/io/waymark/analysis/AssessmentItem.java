package io.waymark.analysis;

import io.waymark.assessment.Earlier;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The result of an ASSESS round for a recommendation; what is undefined is null")
public record AssessmentItem(
        @Schema(description = "The recommendation") String key,
        @Schema(description = "CONSENT where every criterion has consensus") Agenda list,
        @Schema(description = "By criterion, in the workshop's order") List<CriterionResult> criteria,
        @Schema(description = "Change against the previous round", nullable = true) Shift shift,
        @Schema(description = "Reasons given, as attribution allows") List<Reason> reasons)
        implements ResultItem {
    /** What happens to the recommendation next. */
    public enum Agenda {
        /** Agreed without discussion. */
        CONSENT,
        /** For discussion. */
        DISCUSS
    }

    AssessmentItem with(List<Reason> reasons) {
        return new AssessmentItem(key, list, criteria, shift, reasons);
    }

    /** The quartiles by criterion. */
    Map<String, Earlier.Middle> middles() {
        return criteria.stream()
                .collect(Collectors.toMap(
                        CriterionResult::criterion,
                        figures -> new Earlier.Middle(figures.median(), figures.q1(), figures.q3())));
    }

    AssessmentItem with(Shift compared) {
        return new AssessmentItem(key, list, criteria, compared, reasons);
    }

    @Schema(description = "The scores by one criterion")
    public record CriterionResult(
            @Schema(description = "The criterion") String criterion,
            @Schema(description = "Scores that count") int n,
            @Schema(description = "Answers that say \"cannot judge\"") int cannotJudge,
            @Schema(description = "How many gave each score") Map<Integer, Integer> distribution,
            @Schema(nullable = true) Double median,
            @Schema(description = "Type 7", nullable = true) Double q1,
            @Schema(description = "Type 7", nullable = true) Double q3,
            @Schema(description = "Type 7", nullable = true) Double iqr,
            @Schema(description = "Scores in the top third of the scale, in percent of n", nullable = true)
                    Double inBandPercent,
            @Schema(description = "95 % Wilson interval of inBandPercent", nullable = true) List<Double> wilson,
            @Schema(description = "RAND/UCLA, scales 1 to 9 only", nullable = true) Double disagreementIndex,
            @Schema(description = "(1 - A)/2 with van der Eijk's A; 0 unanimous, 1 split to the poles", nullable = true)
                    Double polarisation,
            @Schema(description = "Whether the workshop's rule of consensus holds", nullable = true)
                    Boolean consensus) {
        /** Whether there are fewer scores than the rule asks for before it calls anything agreed. */
        public boolean hasTooFew(int minimum) {
            return n < minimum;
        }
    }
}
