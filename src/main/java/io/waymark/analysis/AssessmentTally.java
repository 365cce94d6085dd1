package io.waymark.analysis;

import static io.waymark.analysis.VoteTally.boxed;
import static io.waymark.analysis.VoteTally.ends;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.analysis.math.Agreement;
import io.waymark.analysis.math.Appropriateness;
import io.waymark.analysis.math.Comet;
import io.waymark.analysis.math.DisagreementIndex;
import io.waymark.analysis.math.Polarisation;
import io.waymark.analysis.math.Quantiles;
import io.waymark.analysis.math.Quantiles.Quartiles;
import io.waymark.analysis.math.Scale;
import io.waymark.assessment.GivenAssessment;
import io.waymark.workshop.Consensus;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** Sums up the assessments of a recommendation. */
record AssessmentTally(Consensus rule, List<Criterion> criteria) {
    AssessmentItem of(String key, List<GivenAssessment> given) {
        var results = criteria.stream().map(criterion -> of(criterion, given)).toList();
        boolean consent = results.stream().allMatch(result -> Boolean.TRUE.equals(result.consensus()));
        var list = consent ? AssessmentItem.Agenda.CONSENT : AssessmentItem.Agenda.DISCUSS;
        return new AssessmentItem(key, list, results, null, false, List.of());
    }

    private CriterionResult of(Criterion criterion, List<GivenAssessment> given) {
        var answers = given.stream()
                .filter(assessment -> assessment.scores().containsKey(criterion.key()))
                .map(assessment -> assessment.scores().get(criterion.key()))
                .toList();
        var scores = answers.stream().filter(Objects::nonNull).toList();
        var scale = new Scale(criterion.min(), criterion.max());
        var distribution = new TreeMap<Integer, Integer>();
        criterion.points().forEach(point -> distribution.put(point, 0));
        scores.forEach(score -> distribution.merge(score, 1, Integer::sum));
        int inBand = (int) scores.stream().filter(scale::inBand).count();
        return new CriterionResult(
                criterion.key(),
                scores.size(),
                answers.size() - scores.size(),
                distribution,
                quartile(scores, Quartiles::median),
                quartile(scores, Quartiles::q1),
                quartile(scores, Quartiles::q3),
                quartile(scores, Quartiles::iqr),
                boxed(Agreement.percent(inBand, scores.size())),
                ends(Agreement.wilson(inBand, scores.size())),
                DisagreementIndex.of(scores, scale)
                        .map(DisagreementIndex::value)
                        .orElse(null),
                boxed(Polarisation.of(List.copyOf(distribution.values()))),
                consensus(scores, scale, inBand));
    }

    /** By the workshop's rule; null without scores. */
    private Boolean consensus(List<Integer> scores, Scale scale, int inBand) {
        boolean enough = scores.size() >= rule.minimum();
        return switch (rule.rule()) {
            case PERCENT_AGREEMENT -> VoteTally.consensus(rule, inBand, scores.size());
            case COMET_70_15 ->
                Comet.of(scores, scale)
                        .map(found -> enough && found == Comet.IN)
                        .orElse(null);
            case RAND_UCLA ->
                Appropriateness.of(scores, scale)
                        .map(found -> enough && found == Appropriateness.APPROPRIATE)
                        .orElse(null);
        };
    }

    private static Double quartile(List<Integer> scores, Function<Quartiles, Double> which) {
        return Quantiles.type7(scores).map(which).orElse(null);
    }
}
