package io.waymark.analysis.math;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * McNemar's test (1947): whether more people crossed a threshold one way than the other.
 *
 * @param into how many crossed into the band
 * @param out how many crossed out of it
 */
public record McNemar(int into, int out) {
    private static final int EXACT_BELOW = 25;

    /** The two-sided p-value, 0 to 1: exact below 25 crossings; empty where nobody crossed. */
    public OptionalDouble p() {
        return into + out < EXACT_BELOW ? exact() : asymptotic();
    }

    OptionalDouble exact() {
        int all = into + out;
        if (all == 0) return OptionalDouble.empty();
        double tail = new BinomialDistribution(all, 0.5).cumulativeProbability(Math.min(into, out));
        return OptionalDouble.of(Math.min(1, 2 * tail));
    }

    /** {@code (b − c)² ÷ (b + c)}, without correction for continuity. */
    OptionalDouble chiSquare() {
        int all = into + out;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (into - out) * (into - out) / all);
    }

    OptionalDouble asymptotic() {
        return chiSquare().stream()
                .map(value -> 1 - new ChiSquaredDistribution(1).cumulativeProbability(value))
                .findFirst();
    }
}
