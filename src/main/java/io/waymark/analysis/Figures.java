package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What is sealed: the figures without reasons and authors.
 *
 * @param breakdowns null in what was sealed before there were any: left out, so that its hash still recomputes
 */
record Figures(
        int respondents,
        List<VoteItem> votes,
        List<AssessmentItem> assessments,
        @JsonInclude(JsonInclude.Include.NON_NULL) Map<Dimension, Breakdown> breakdowns) {
    Figures(int respondents, List<VoteItem> votes, List<AssessmentItem> assessments) {
        this(respondents, votes, assessments, null);
    }

    Figures with(Map<Dimension, Breakdown> breakdowns) {
        return new Figures(respondents, votes, assessments, breakdowns);
    }

    List<? extends ResultItem> items() {
        return votes.isEmpty() ? assessments : votes;
    }
}
