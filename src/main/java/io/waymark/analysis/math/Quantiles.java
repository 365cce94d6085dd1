package io.waymark.analysis.math;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Quantiles of scores by type 7 of Hyndman and Fan (1996, The American Statistician 50:361), the convention of R,
 * NumPy and spreadsheets: it is part of the definition, since "IQR at most 1" often flips with another type in a
 * small room. Values are on the scale of the scores, which come in any order. Of no scores everything is undefined.
 */
public final class Quantiles {
    private Quantiles() {}

    /** The three quartiles; on the scale of the scores. */
    public record Quartiles(double q1, double median, double q3) {
        /** The interquartile range, to be printed as "IQR (type 7)". */
        public double iqr() {
            return q3 - q1;
        }
    }

    /** The middle score, or the mean of the two middle ones; empty without scores. */
    public static OptionalDouble median(List<Integer> scores) {
        return percentile(50, scores);
    }

    /** Q1, median and Q3; empty without scores. */
    public static Optional<Quartiles> type7(List<Integer> scores) {
        if (scores.isEmpty()) return Optional.empty();
        var sorted = sorted(scores);
        return Optional.of(new Quartiles(type7(25, sorted), type7(50, sorted), type7(75, sorted)));
    }

    /** The 30th percentile, lower end of RAND's interpercentile range; empty without scores. */
    public static OptionalDouble p30(List<Integer> scores) {
        return percentile(30, scores);
    }

    /** The 70th percentile, upper end of RAND's interpercentile range; empty without scores. */
    public static OptionalDouble p70(List<Integer> scores) {
        return percentile(70, scores);
    }

    private static OptionalDouble percentile(int percent, List<Integer> scores) {
        return scores.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(type7(percent, sorted(scores)));
    }

    private static int[] sorted(List<Integer> scores) {
        return scores.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    /** Position (n−1)p counted from 0, kept in hundredths: integers, so that no rounding moves a score. */
    private static double type7(int percent, int[] sorted) {
        int position = (sorted.length - 1) * percent;
        int below = sorted[position / 100];
        int above = sorted[Math.min(position / 100 + 1, sorted.length - 1)];
        return below + position % 100 * (above - below) / 100.0;
    }
}
