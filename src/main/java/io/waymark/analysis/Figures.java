package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is sealed: the figures without reasons and authors. One list holds something. Those of ballots are written only
 * then, so that figures which were sealed before there were ballots read and write as they did.
 *
 * @param suppressed keys of the recommendations whose figures would tell what few people answered, and are not there
 * @param breakdowns null in what was sealed before there were any: left out, so that its hash still recomputes
 */
record Figures(
        int respondents,
        List<VoteItem> votes,
        List<AssessmentItem> assessments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ApprovalItem> approvals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DotsItem> dots,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suppressed,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<Dimension, Breakdown> breakdowns) {
    Figures {
        if (approvals == null) approvals = List.of();
        if (dots == null) dots = List.of();
        if (suppressed == null) suppressed = List.of();
    }

    static Figures ofVotes(int respondents, List<VoteItem> votes) {
        return new Figures(respondents, votes, List.of(), List.of(), List.of(), List.of(), null);
    }

    static Figures ofAssessments(int respondents, List<AssessmentItem> assessments) {
        return new Figures(respondents, List.of(), assessments, List.of(), List.of(), List.of(), null);
    }

    static Figures ofApprovals(int respondents, List<ApprovalItem> approvals) {
        return new Figures(respondents, List.of(), List.of(), approvals, List.of(), List.of(), null);
    }

    static Figures ofDots(int respondents, List<DotsItem> dots) {
        return new Figures(respondents, List.of(), List.of(), List.of(), dots, List.of(), null);
    }

    Figures with(Map<Dimension, Breakdown> breakdowns) {
        return new Figures(respondents, votes, assessments, approvals, dots, suppressed, breakdowns);
    }

    Figures with(UnaryOperator<AssessmentItem> change) {
        var changed = assessments.stream().map(change).toList();
        return new Figures(respondents, votes, changed, approvals, dots, suppressed, breakdowns);
    }

    /** Without the figures of all others, whose keys stay. */
    Figures only(Predicate<ResultItem> kept) {
        var gone = items().filter(kept.negate()).map(ResultItem::key);
        return new Figures(
                respondents,
                votes.stream().filter(kept).toList(),
                assessments.stream().filter(kept).toList(),
                approvals.stream().filter(kept).toList(),
                dots.stream().filter(kept).toList(),
                Stream.concat(suppressed.stream(), gone).toList(),
                breakdowns);
    }

    private Stream<ResultItem> items() {
        return Stream.of(votes, assessments, approvals, dots).flatMap(List::stream);
    }

    /** Those of ballots, which have no reasons. */
    List<ResultItem> ranked() {
        return Stream.<ResultItem>concat(approvals.stream(), dots.stream()).toList();
    }

    /** Keys of the assessed recommendations of which no consensus is known, in reading order. */
    List<String> forDiscussion(List<String> all) {
        var agreed = assessments.stream()
                .filter(item -> item.list() == AssessmentItem.Agenda.CONSENT)
                .map(AssessmentItem::key)
                .toList();
        return all.stream().filter(key -> !agreed.contains(key)).toList();
    }
}
