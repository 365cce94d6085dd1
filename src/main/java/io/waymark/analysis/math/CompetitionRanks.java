package io.waymark.analysis.math;

import java.util.List;

/** Standard competition ranks: ties are shown as ties and leave a gap (1, 1, 3). */
public final class CompetitionRanks {
    private CompetitionRanks() {}

    /** The rank of each number in the order given, 1 for the highest: one more than there are higher numbers. */
    public static <N extends Number & Comparable<N>> List<Integer> of(List<N> numbers) {
        return numbers.stream().map(number -> 1 + higher(number, numbers)).toList();
    }

    private static <N extends Comparable<N>> int higher(N number, List<N> numbers) {
        return (int)
                numbers.stream().filter(other -> other.compareTo(number) > 0).count();
    }
}
