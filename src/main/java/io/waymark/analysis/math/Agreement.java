package io.waymark.analysis.math;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many of those who answered agree. All figures are percents. {@code valid} counts the answers that say something:
 * abstentions and "cannot judge" are not among them and are shown beside. Of no valid answers everything is undefined.
 */
public final class Agreement {
    /** The 97.5 % point of the standard normal distribution: two sides of 2.5 % leave 95 %. */
    private static final double Z = 1.959963984540054;

    private Agreement() {}

    /** A confidence interval, in percent from 0 to 100. */
    public record Interval(double low, double high) {}

    /**
     * Share of the answers in the band (Diamond et al. 2014, J Clin Epidemiol 67:401), 0 to 100.
     *
     * @param k answers in the band, 0 to {@code valid}
     * @return empty where {@code valid} is 0
     */
    public static OptionalDouble percent(int k, int valid) {
        requireShare(k, valid);
        return valid == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * k / valid);
    }

    /**
     * Agreement less disagreement, (A−D)/(A+N+D), in percentage points: from −100 (all disagree) over 0 (in balance,
     * or all neutral) to 100. It is the one figure beside the percents that can be negative.
     *
     * @return empty where nobody answered
     */
    public static OptionalDouble net(int agree, int neutral, int disagree) {
        int valid = agree + neutral + disagree;
        return valid == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * (agree - disagree) / valid);
    }

    /**
     * Wilson score interval of a share at 95 %, without continuity correction (Newcombe 1998, Stat Med 17:857).
     *
     * @param k answers in the band, 0 to {@code valid}
     * @return empty where {@code valid} is 0: the interval is undefined, not 0 to 100
     */
    public static Optional<Interval> wilson(int k, int valid) {
        requireShare(k, valid);
        if (valid == 0) return Optional.empty();
        double n = valid;
        double share = k / n;
        double centre = (k + Z * Z / 2) / (n + Z * Z);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        // At the ends the limit is the share itself; computed, it would be off by what a double cannot hold.
        return Optional.of(new Interval(k == 0 ? 0 : 100 * (centre - half), k == valid ? 100 : 100 * (centre + half)));
    }

    /**
     * Whether the share reaches the threshold, compared in integers (100k ≥ T·n): three of four do reach 75 %.
     *
     * @return false where {@code valid} is 0: an undefined share reaches nothing; {@link #percent} tells the two apart
     */
    public static boolean reaches(int k, int valid, int thresholdPercent) {
        requireShare(k, valid);
        return valid > 0 && 100L * k >= (long) thresholdPercent * valid;
    }

    private static void requireShare(int k, int valid) {
        if (k < 0 || k > valid) throw new IllegalArgumentException(k + " of " + valid + " is no share");
    }
}
