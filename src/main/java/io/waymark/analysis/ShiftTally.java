package io.waymark.analysis;

import static io.waymark.analysis.VoteTally.boxed;

import io.waymark.analysis.Shift.CriterionShift;
import io.waymark.analysis.math.Agreement;
import io.waymark.analysis.math.Quantiles;
import io.waymark.analysis.math.Quantiles.Quartiles;
import io.waymark.analysis.math.Scale;
import io.waymark.analysis.math.Stability;
import io.waymark.assessment.GivenAssessment;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what the same people answered in two rounds. */
record ShiftTally(UUID previous, List<Criterion> criteria) {
    /** @param revised whether the text changed between the rounds */
    Shift of(List<GivenAssessment> before, List<GivenAssessment> after, boolean revised) {
        var earlier = before.stream().collect(Collectors.toMap(GivenAssessment::member, Function.identity()));
        return new Shift(
                previous,
                revised,
                criteria.stream()
                        .map(criterion -> of(criterion, earlier, after))
                        .toList());
    }

    private static CriterionShift of(
            Criterion criterion, Map<UUID, GivenAssessment> before, List<GivenAssessment> after) {
        var pairs = after.stream()
                .filter(given -> before.containsKey(given.member()))
                .filter(given -> score(given, criterion) != null)
                .filter(given -> score(before.get(given.member()), criterion) != null)
                .map(given -> new Stability.Pair(score(before.get(given.member()), criterion), score(given, criterion)))
                .toList();
        return told(criterion, new Stability(pairs));
    }

    private static Integer score(GivenAssessment given, Criterion criterion) {
        return given.scores().get(criterion.key());
    }

    private static CriterionShift told(Criterion criterion, Stability moved) {
        int n = moved.pairs().size();
        var before = Quantiles.type7(moved.before());
        var after = Quantiles.type7(moved.after());
        return new CriterionShift(
                criterion.key(),
                n,
                moved.kept(),
                moved.up(),
                moved.down(),
                before.map(Quartiles::median).orElse(null),
                after.map(Quartiles::median).orElse(null),
                n == 0 ? null : after.get().median() - before.get().median(),
                before.map(Quartiles::iqr).orElse(null),
                after.map(Quartiles::iqr).orElse(null),
                n == 0 ? null : after.get().iqr() - before.get().iqr(),
                boxed(Agreement.percent(n - moved.kept(), n)),
                boxed(moved.histogramChange()),
                n == 0 ? null : moved.isStable(),
                boxed(moved.kappa()),
                boxed(moved.signedRank().p()),
                boxed(moved.crossings(new Scale(criterion.min(), criterion.max()))
                        .p()),
                boxed(moved.variationChange()));
    }
}
