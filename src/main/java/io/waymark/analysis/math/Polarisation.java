package io.waymark.analysis.math;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.fraction.BigFraction;

/**
 * Polarisation of an ordered distribution by van der Eijk's agreement A (2001, Quality and Quantity 35:325), as in the
 * R package agrmt. The frequencies, one for each point of the scale in order, are cut into layers of equal height; each
 * is a pattern of filled and empty points whose agreement counts by its share of the answers. Computed in fractions,
 * since when a layer is used up is a question of exact zeros.
 *
 * <p>Undefined without answers and on a scale of fewer than three points.
 */
public final class Polarisation {
    private Polarisation() {}

    /** (1 − A)/2: 0 where all chose the same point, 0.5 where all points are equal, 1 where halves hold the poles. */
    public static OptionalDouble of(List<Integer> frequencies) {
        return number(
                agreement(frequencies).map(a -> BigFraction.ONE.subtract(a).divide(2)));
    }

    /** Van der Eijk's A itself: 1 where all chose the same point, 0 where all points are equal, −1 at the poles. */
    public static OptionalDouble vanDerEijkA(List<Integer> frequencies) {
        return number(agreement(frequencies));
    }

    private static OptionalDouble number(Optional<BigFraction> exact) {
        return exact.stream().mapToDouble(BigFraction::doubleValue).findFirst();
    }

    private static Optional<BigFraction> agreement(List<Integer> frequencies) {
        int[] left = frequencies.stream().mapToInt(Integer::intValue).toArray();
        int answers = Arrays.stream(left).sum();
        if (left.length < 3 || answers == 0) return Optional.empty();
        var sum = BigFraction.ZERO;
        while (filled(left) > 0) {
            int height = Arrays.stream(left).filter(count -> count > 0).min().orElseThrow();
            sum = sum.add(ofPattern(left).multiply(height * filled(left)));
            left = Arrays.stream(left).map(count -> Math.max(0, count - height)).toArray();
        }
        return Optional.of(sum.divide(answers));
    }

    /** A = U·(1 − (S−1)/(K−1)) of K points, S of them filled; U weighs triples with one peak against those with two. */
    private static BigFraction ofPattern(int[] points) {
        int k = points.length;
        int s = filled(points);
        if (s == 1) return BigFraction.ONE;
        if (s == k) return BigFraction.ZERO;
        int[] triples = triples(points);
        int onePeak = triples[0b110] + triples[0b011];
        int twoPeaks = triples[0b101];
        var unimodality = new BigFraction((k - 2) * onePeak - (k - 1) * twoPeaks, (k - 2) * (onePeak + twoPeaks));
        return unimodality.multiply(new BigFraction(k - s, k - 1));
    }

    /** How often each pattern of filled (1) and empty (0) occurs among all triples of points, in order. */
    private static int[] triples(int[] points) {
        int[] counts = new int[8];
        for (int i = 0; i < points.length; i++)
            for (int j = i + 1; j < points.length; j++)
                for (int k = j + 1; k < points.length; k++)
                    counts[4 * bit(points[i]) + 2 * bit(points[j]) + bit(points[k])]++;
        return counts;
    }

    private static int bit(int count) {
        return count > 0 ? 1 : 0;
    }

    private static int filled(int[] points) {
        return Arrays.stream(points).map(Polarisation::bit).sum();
    }
}
