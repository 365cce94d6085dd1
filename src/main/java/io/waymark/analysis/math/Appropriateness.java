package io.waymark.analysis.math;

import java.util.List;
import java.util.Optional;

/**
 * How a panel judges by the RAND/UCLA Appropriateness Method (Fitch et al. 2001, MR-1269), on the scale 1–9 alone: the
 * third in which the median lies, unless the panel disagrees. Disagreement is that of the {@link DisagreementIndex}; a
 * median between two thirds (3.5, 6.5) belongs to the higher one.
 */
public enum Appropriateness {
    /** The median is 7 to 9, or 6.5, without disagreement. */
    APPROPRIATE,
    /** The median is in the middle third, or the panel disagrees. */
    UNCERTAIN,
    /** The median is 1 to 3, without disagreement. */
    INAPPROPRIATE;

    /** Empty without scores and on another scale than 1–9. */
    public static Optional<Appropriateness> of(List<Integer> scores, Scale scale) {
        return DisagreementIndex.of(scores, scale)
                .map(index -> index.disagreement()
                        ? UNCERTAIN
                        : region(Quantiles.type7(scores).orElseThrow().median()));
    }

    private static Appropriateness region(double median) {
        if (median >= 6.5) return APPROPRIATE;
        return median >= 3.5 ? UNCERTAIN : INAPPROPRIATE;
    }
}
