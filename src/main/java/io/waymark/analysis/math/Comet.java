package io.waymark.analysis.math;

import java.util.List;
import java.util.Optional;

/**
 * Consensus by the 70/15 rule of the COMET Handbook (Trials 2017;18:280), on the scale 1–9 alone. Shares are compared in
 * integers: 70 of 100 is enough, 15 of 100 is too much.
 */
public enum Comet {
    /** At least 70 % scored 7 to 9 and less than 15 % scored 1 to 3. */
    IN,
    /** The reverse. */
    OUT,
    /** Neither. */
    NONE;

    /** Empty without scores and on another scale than 1–9. */
    public static Optional<Comet> of(List<Integer> scores, Scale scale) {
        if (scores.isEmpty() || !scale.equals(Scale.NINE)) return Optional.empty();
        long high = scores.stream().filter(score -> score >= 7).count();
        long low = scores.stream().filter(score -> score <= 3).count();
        if (prevails(high, low, scores.size())) return Optional.of(IN);
        return Optional.of(prevails(low, high, scores.size()) ? OUT : NONE);
    }

    private static boolean prevails(long many, long few, long all) {
        return 100 * many >= 70 * all && 100 * few < 15 * all;
    }
}
