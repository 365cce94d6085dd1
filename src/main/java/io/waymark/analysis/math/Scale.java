package io.waymark.analysis.math;

/**
 * The whole numbers from {@code min} to {@code max} a criterion is scored with, such as 1–5 or 1–9.
 *
 * <p>Its band, where a score counts as agreement, is the top round(points/3) points: 4–5 of 1–5, 7–9 of 1–9, the
 * bands of the Delphi literature (COMET; RAND/UCLA).
 */
public record Scale(int min, int max) {
    /** Of the rules of COMET and RAND/UCLA: they hold on no other. */
    public static final Scale NINE = new Scale(1, 9);

    /** Refuses a scale without at least two points. */
    public Scale {
        if (min >= max) throw new IllegalArgumentException("No scale from " + min + " to " + max);
    }

    /** How many scores there are to choose from. */
    public int points() {
        return max - min + 1;
    }

    /** The lowest score in the band. */
    public int bandStart() {
        return max + 1 - Math.round(points() / 3f);
    }

    /** Whether the score is in the band. */
    public boolean inBand(int score) {
        return score >= bandStart() && score <= max;
    }
}
