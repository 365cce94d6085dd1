package io.waymark.analysis;

import java.util.List;

/** What is sealed: the figures without reasons and authors. */
record Figures(int respondents, List<VoteItem> votes, List<AssessmentItem> assessments) {
    List<? extends ResultItem> items() {
        return votes.isEmpty() ? assessments : votes;
    }

    /** Keys of the assessed recommendations without consensus, in reading order. */
    List<String> forDiscussion() {
        return assessments.stream()
                .filter(item -> item.list() == AssessmentItem.Agenda.DISCUSS)
                .map(AssessmentItem::key)
                .toList();
    }
}
