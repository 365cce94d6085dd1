package io.waymark.analysis.math;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Wilcoxon's signed-rank test of paired scores: whether those who moved tended to move one way (Wilcoxon 1945).
 *
 * <p>Who did not move is left out, and equal moves share the mean of their ranks. Up to {@value #EXACT} movers the
 * p-value is exact, by counting all signs that the ranks could have had; beyond, it is the normal approximation with
 * the correction for ties and 0.5 for continuity. Libraries keep the zeros or forget the ties, hence our own.
 *
 * @param movers how many moved
 * @param up the sum of the ranks of those who moved up
 * @param down the sum of the ranks of those who moved down
 */
public record SignedRank(int movers, double up, double down, List<Integer> doubledRanks) {
    static final int EXACT = 25;

    /** The test of the moves {@code after − before}, one for each person. */
    public static SignedRank of(List<Integer> moves) {
        var moved = moves.stream().filter(move -> move != 0).toList();
        var ranks = new ArrayList<Integer>();
        int up = 0;
        for (int move : moved) {
            int rank = doubledRank(Math.abs(move), moved);
            ranks.add(rank);
            if (move > 0) up += rank;
        }
        int all = ranks.stream().mapToInt(Integer::intValue).sum();
        return new SignedRank(moved.size(), up / 2.0, (all - up) / 2.0, List.copyOf(ranks));
    }

    /** Twice the mean rank, a whole number. */
    private static int doubledRank(int size, List<Integer> moves) {
        int smaller = (int) moves.stream().filter(move -> Math.abs(move) < size).count();
        int equal = (int) moves.stream().filter(move -> Math.abs(move) == size).count();
        return 2 * smaller + equal + 1;
    }

    /** The two-sided p-value, 0 to 1; empty where nobody moved. */
    public OptionalDouble p() {
        return movers <= EXACT ? exact() : normal();
    }

    /** By all {@code 2^movers} signs. */
    OptionalDouble exact() {
        if (movers == 0) return OptionalDouble.empty();
        var ways = ways();
        int least = (int) Math.round(2 * Math.min(up, down));
        double tail = 0;
        for (int sum = 0; sum <= least; sum++) tail += ways[sum];
        return OptionalDouble.of(Math.min(1, 2 * tail / Math.pow(2, movers)));
    }

    /** In how many ways the doubled ranks of some of the movers add up to each sum. */
    private double[] ways() {
        var ways = new double[doubledRanks.stream().mapToInt(Integer::intValue).sum() + 1];
        ways[0] = 1;
        for (int rank : doubledRanks) for (int sum = ways.length - 1; sum >= rank; sum--) ways[sum] += ways[sum - rank];
        return ways;
    }

    OptionalDouble normal() {
        if (movers == 0) return OptionalDouble.empty();
        double squares =
                doubledRanks.stream().mapToDouble(rank -> rank * rank / 4.0).sum();
        double off = Math.max(0, Math.abs(up - down) / 2 - 0.5);
        double z = off / Math.sqrt(squares / 4);
        return OptionalDouble.of(Math.min(1, 2 * (1 - new NormalDistribution().cumulativeProbability(z))));
    }
}
