package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        @Schema(
                        description =
                                "Change against the previous round; null where it is not known or would tell on few people",
                        nullable = true)
                Shift shift,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
                @Schema(
                        description =
                                "True where the change by a criterion, or all of the shift, is not shown: unless both"
                                        + " rounds say who answers, fewer than five answered both times, or all moved alike")
                boolean shiftSuppressed,
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
        return new AssessmentItem(key, list, criteria, shift, shiftSuppressed, reasons);
    }

    /** The quartiles by criterion. */
    Map<String, Earlier.Middle> middles() {
        return criteria.stream()
                .collect(Collectors.toMap(
                        CriterionResult::criterion,
                        figures -> new Earlier.Middle(figures.median(), figures.q1(), figures.q3())));
    }

    AssessmentItem with(Shift compared) {
        return new AssessmentItem(key, list, criteria, compared, false, reasons);
    }

    AssessmentItem withoutShift() {
        return with((Shift) null);
    }

    /** Without the moves that would tell what few people answered. */
    AssessmentItem withoutFewMoves() {
        if (shift == null) return this;
        var told =
                shift.criteria().stream().filter(moved -> !moved.tellsOnFew()).toList();
        boolean all = told.size() == shift.criteria().size();
        var left = told.isEmpty() ? null : new Shift(shift.previous(), shift.revised(), told);
        return new AssessmentItem(key, list, criteria, left, shiftSuppressed || !all, reasons);
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
        /** All answers, those who could not judge among them. */
        int answers() {
            return n + cannotJudge;
        }

        /** Whether there are fewer scores than the rule asks for before it calls anything agreed. */
        public boolean hasTooFew(int minimum) {
            return n < minimum;
        }
    }
}
