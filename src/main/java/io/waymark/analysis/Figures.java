package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is sealed: the figures without reasons and authors. One list holds something. Those of ballots are written only
 * then, so that figures which were sealed before there were ballots read and write as they did.
 *
 * @param breakdowns null in what was sealed before there were any: left out, so that its hash still recomputes
 */
record Figures(
        int respondents,
        List<VoteItem> votes,
        List<AssessmentItem> assessments,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ApprovalItem> approvals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DotsItem> dots,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<Dimension, Breakdown> breakdowns) {
    Figures {
        if (approvals == null) approvals = List.of();
        if (dots == null) dots = List.of();
    }

    static Figures ofVotes(int respondents, List<VoteItem> votes) {
        return new Figures(respondents, votes, List.of(), List.of(), List.of(), null);
    }

    static Figures ofAssessments(int respondents, List<AssessmentItem> assessments) {
        return new Figures(respondents, List.of(), assessments, List.of(), List.of(), null);
    }

    static Figures ofApprovals(int respondents, List<ApprovalItem> approvals) {
        return new Figures(respondents, List.of(), List.of(), approvals, List.of(), null);
    }

    static Figures ofDots(int respondents, List<DotsItem> dots) {
        return new Figures(respondents, List.of(), List.of(), List.of(), dots, null);
    }

    Figures with(Map<Dimension, Breakdown> breakdowns) {
        return new Figures(respondents, votes, assessments, approvals, dots, breakdowns);
    }

    /** Those of ballots, which have no reasons. */
    List<ResultItem> ranked() {
        return Stream.<ResultItem>concat(approvals.stream(), dots.stream()).toList();
    }

    /** Keys of the assessed recommendations without consensus, in reading order. */
    List<String> forDiscussion() {
        return assessments.stream()
                .filter(item -> item.list() == AssessmentItem.Agenda.DISCUSS)
                .map(AssessmentItem::key)
                .toList();
    }
}
