package io.waymark.analysis;

import io.waymark.analysis.math.Suppression;
import io.waymark.session.RoundView;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out of figures what would tell what few people answered: before they are sealed, since even a fingerprint would
 * tell few figures apart, and again before they are shown, for what was sealed without it.
 */
final class Discretion {
    static final int LEAST = Suppression.LEAST;

    private Discretion() {}

    /** @param earlier the round that this one is compared with, or null */
    static Figures of(RoundView round, RoundView earlier, Figures figures) {
        var compared = isOpen(round, earlier) ? figures : figures.with(AssessmentItem::withoutFewMoves);
        return isForSome(round) ? compared.only(all(figures)) : compared;
    }

    /** Whether all is shown of how people moved from one round to the other. */
    static boolean isOpen(RoundView round, RoundView earlier) {
        return Breakdowns.isOpen(round) && (earlier == null || Breakdowns.isOpen(earlier));
    }

    /** Whether somebody chose whom to ask: so few may be left that a figure is one of them. */
    private static boolean isForSome(RoundView round) {
        return round.eligible() != null && !Breakdowns.isOpen(round);
    }

    private static Predicate<ResultItem> all(Figures figures) {
        return item -> {
            if (item instanceof VoteItem vote) return vote.answers() >= LEAST;
            if (item instanceof AssessmentItem assessed) return isByMany(assessed.criteria());
            return figures.respondents() >= LEAST;
        };
    }

    /** By many in each criterion that anybody answered, and in one at least. */
    private static boolean isByMany(List<AssessmentItem.CriterionResult> criteria) {
        var answers = criteria.stream()
                .map(AssessmentItem.CriterionResult::answers)
                .filter(count -> count > 0)
                .toList();
        return !answers.isEmpty() && answers.stream().allMatch(count -> count >= LEAST);
    }
}
