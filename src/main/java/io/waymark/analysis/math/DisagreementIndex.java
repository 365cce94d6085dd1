package io.waymark.analysis.math;

import java.util.List;
import java.util.Optional;

/**
 * Disagreement of a panel by the interpercentile range adjusted for symmetry of the RAND/UCLA Appropriateness Method
 * (Fitch et al. 2001, MR-1269; worked example in BMJ Open 2012;2:e001431). With p30 and p70 by type 7:
 *
 * <ul>
 *   <li>IPR = p70 − p30
 *   <li>IPRAS = 2.35 + 1.5·AI, where AI = |5 − (p30 + p70)/2|
 *   <li>DI = IPR/IPRAS; above 1 the panel disagrees
 * </ul>
 *
 * <p>The constants hold for the scale 1–9 alone; on any other, and without scores, the index is undefined.
 * Type 7 percentiles are whole tenths, so everything is computed in fortieths: a DI of 1 is exactly 1.
 */
public record DisagreementIndex(double p30, double p70) {
    /** The index of these scores; empty without scores or on another scale than 1–9. */
    public static Optional<DisagreementIndex> of(List<Integer> scores, Scale scale) {
        if (scores.isEmpty() || !scale.equals(Scale.NINE)) return Optional.empty();
        return Optional.of(new DisagreementIndex(
                Quantiles.p30(scores).orElseThrow(), Quantiles.p70(scores).orElseThrow()));
    }

    /** The interpercentile range, 0 to 8 points of the scale. */
    public double ipr() {
        return iprFortieths() / 40.0;
    }

    /** The range a symmetric panel may have before it counts as disagreeing, 2.35 to 8.35 points. */
    public double ipras() {
        return iprasFortieths() / 40.0;
    }

    /** DI = IPR/IPRAS: 0 where the middle of the panel is of one mind, above 1 where it disagrees. */
    public double value() {
        return (double) iprFortieths() / iprasFortieths();
    }

    /** Whether the panel disagrees: IPR > IPRAS, equality is not disagreement. */
    public boolean disagreement() {
        return iprFortieths() > iprasFortieths();
    }

    private long iprFortieths() {
        return 4 * (tenths(p70) - tenths(p30));
    }

    private long iprasFortieths() {
        return 94 + 3 * Math.abs(100 - tenths(p30) - tenths(p70));
    }

    private static long tenths(double percentile) {
        return Math.round(10 * percentile);
    }
}
