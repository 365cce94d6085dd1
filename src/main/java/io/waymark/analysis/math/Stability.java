package io.waymark.analysis.math;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How far the scores of the same people moved from one round to the next; only pairs count.
 *
 * @param pairs a score before and one after, on the same scale, for each person who gave both
 */
public record Stability(List<Pair> pairs) {
    /** The two scores of a person. */
    public record Pair(int before, int after) {
        int move() {
            return after - before;
        }
    }

    /** How many gave the same score again. */
    public int kept() {
        return (int) pairs.stream().filter(pair -> pair.move() == 0).count();
    }

    public int up() {
        return (int) pairs.stream().filter(pair -> pair.move() > 0).count();
    }

    public int down() {
        return (int) pairs.stream().filter(pair -> pair.move() < 0).count();
    }

    public List<Integer> before() {
        return pairs.stream().map(Pair::before).toList();
    }

    public List<Integer> after() {
        return pairs.stream().map(Pair::after).toList();
    }

    /**
     * Half the sum of the changes of the histogram, in percent of the pairs (Scheibe, Skutsch and Schofer 1975): of
     * the margins only, so that two people who swap places count as no change. Empty without pairs.
     */
    public OptionalDouble histogramChange() {
        return pairs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(50.0 * differences() / pairs.size());
    }

    /** Whether the histogram changed by less than 15 %, in whole numbers; false without pairs. */
    public boolean isStable() {
        return 100 * differences() < 30 * pairs.size();
    }

    private int differences() {
        return IntStream.concat(scores(Pair::before), scores(Pair::after))
                .distinct()
                .map(score -> Math.abs(count(Pair::before, score) - count(Pair::after, score)))
                .sum();
    }

    private IntStream scores(ToIntFunction<Pair> which) {
        return pairs.stream().mapToInt(which);
    }

    private int count(ToIntFunction<Pair> which, int score) {
        return (int) scores(which).filter(one -> one == score).count();
    }

    /**
     * Cohen's kappa with quadratic weights (Cohen 1968; between rounds: Chaffin and Talley 1980), at most 1. Empty
     * where all scores of both rounds are the same: nothing could disagree.
     */
    public OptionalDouble kappa() {
        double observed =
                pairs.stream().mapToDouble(pair -> square(pair.move())).sum() / pairs.size();
        double expected = scores(Pair::before)
                        .mapToDouble(before -> scores(Pair::after)
                                .mapToDouble(after -> square(after - before))
                                .sum())
                        .sum()
                / square(pairs.size());
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }

    /**
     * The absolute change of the coefficient of variation, SD (n − 1) ÷ mean (Dajani et al. 1979). It depends on where
     * the scale begins, so it is secondary. Empty for fewer than two pairs and a mean of 0.
     */
    public OptionalDouble variationChange() {
        var before = variation(Pair::before);
        var after = variation(Pair::after);
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(Math.abs(after.getAsDouble() - before.getAsDouble()))
                : OptionalDouble.empty();
    }

    private OptionalDouble variation(ToIntFunction<Pair> which) {
        double mean = scores(which).average().orElse(0);
        if (pairs.size() < 2 || mean == 0) return OptionalDouble.empty();
        double squares =
                scores(which).mapToDouble(score -> square(score - mean)).sum();
        return OptionalDouble.of(Math.sqrt(squares / (pairs.size() - 1)) / mean);
    }

    private static double square(double value) {
        return value * value;
    }

    /** Whether those who moved tended one way. */
    public SignedRank signedRank() {
        return SignedRank.of(pairs.stream().map(Pair::move).toList());
    }

    /** Whether more moved into the band of the scale than out of it. */
    public McNemar crossings(Scale scale) {
        int into = (int) pairs.stream()
                .filter(pair -> !scale.inBand(pair.before()) && scale.inBand(pair.after()))
                .count();
        int out = (int) pairs.stream()
                .filter(pair -> scale.inBand(pair.before()) && !scale.inBand(pair.after()))
                .count();
        return new McNemar(into, out);
    }
}
