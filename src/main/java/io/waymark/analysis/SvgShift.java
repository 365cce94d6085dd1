package io.waymark.analysis;

import io.waymark.analysis.Shift.CriterionShift;
import io.waymark.workshop.Criterion;
import java.util.List;

/** Dumbbells: for each recommendation the median before (open) and after (filled), and an arrow from one to the other. */
final class SvgShift {
    private static final int WIDTH = 640;
    private static final double LEFT = 64;
    private static final double RIGHT = 310;
    private static final double ROW = 30;
    private static final double TOP = 30;

    private final Criterion criterion;
    private final Svg svg;

    /**
     * One line of the picture.
     *
     * @param words how many kept and moved
     */
    record Row(String key, CriterionShift shift, String words) {}

    private SvgShift(Criterion criterion, int rows, Svg.Text text) {
        this.criterion = criterion;
        this.svg = new Svg(WIDTH, (int) (TOP + rows * ROW + 8), text);
    }

    static String of(Criterion criterion, List<Row> rows, Svg.Text text) {
        var picture = new SvgShift(criterion, rows.size(), text);
        picture.scale(rows.size());
        for (int i = 0; i < rows.size(); i++) picture.row(rows.get(i), TOP + (i + 0.5) * ROW);
        return picture.svg.toString();
    }

    private double x(double score) {
        double room = WIDTH - LEFT - RIGHT;
        return LEFT + room * (score - criterion.min()) / (criterion.max() - criterion.min());
    }

    private void scale(int rows) {
        for (int point : criterion.points()) {
            svg.label(x(point), 12, String.valueOf(point), Svg.INK, 13, "middle");
            svg.line(x(point), TOP - 6, x(point), TOP + rows * ROW, "#d5dbe3", 1);
        }
    }

    private void row(Row row, double y) {
        svg.label(4, y, row.key(), Svg.INK, 13, "start");
        svg.label(WIDTH - RIGHT + 24, y, row.words(), Svg.INK, 13, "start");
        if (row.shift().n() == 0) return;
        double before = x(row.shift().medianBefore());
        double after = x(row.shift().medianAfter());
        boolean right = after > before;
        if (before != after) {
            svg.line(before, y, after, y, Svg.INK, 2);
            svg.arrowHead(after + (right ? -7 : 7), y, right);
        }
        svg.ring(before, y, before == after ? 9 : 6);
        svg.dot(after, y, 6);
    }
}
