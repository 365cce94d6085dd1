package io.waymark.analysis;

import io.waymark.workshop.Criterion;
import java.util.List;

/**
 * A round's recommendations seen together, in pictures with their tables.
 *
 * @param matrix by the first two criteria; null where there are not two
 * @param matrixPicture null where there is no matrix
 * @param shifts against the earlier round, one picture for each criterion
 * @param shiftSuppressed whether some of it is not shown, to protect people
 */
public record Overview(Matrix matrix, ResultScreen.Picture matrixPicture, List<Move> shifts, boolean shiftSuppressed) {
    static final Overview NONE = new Overview(null, null, List.of(), false);

    /** How scores by one criterion moved. */
    public record Move(Criterion criterion, ResultScreen.Picture picture, List<Line> lines) {}

    /** A recommendation in it. */
    public record Line(String key, boolean revised, Shift.CriterionShift shift, String words) {}

    /** Whether there is an earlier round to compare with. */
    public boolean isCompared() {
        return !shifts.isEmpty() || shiftSuppressed;
    }

    public List<ResultScreen.Picture> pictures() {
        var all = new java.util.ArrayList<ResultScreen.Picture>();
        if (matrixPicture != null) all.add(matrixPicture);
        shifts.forEach(move -> all.add(move.picture()));
        return all;
    }
}
