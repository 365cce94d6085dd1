package io.waymark.analysis;

import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The matrix: each recommendation at its two medians with its key, a thin cross for the middle half of the answers, and
 * the quadrants named. Recommendations at the same place stand side by side around it.
 */
final class SvgMatrix {
    private static final double LEFT = 52;
    private static final double TOP = 14;
    private static final double SIDE = 410;
    private static final double RADIUS = 13;
    private static final double INSET = 0.5;

    private final Matrix matrix;
    private final Svg svg;

    private SvgMatrix(Matrix matrix, Svg.Text text) {
        this.matrix = matrix;
        this.svg = new Svg(480, 480, text);
    }

    /** @param names of the quadrants */
    static String of(Matrix matrix, Function<Matrix.Quadrant, String> names, Svg.Text text) {
        var picture = new SvgMatrix(matrix, text);
        picture.ground(names);
        picture.scales();
        matrix.points().forEach(picture::cross);
        matrix.points().stream()
                .collect(Collectors.groupingBy(
                        point -> List.of(point.across().median(), point.up().median())))
                .values()
                .forEach(picture::place);
        return picture.svg.toString();
    }

    private static double share(Criterion criterion, double score) {
        return (score - criterion.min() + INSET) / (criterion.max() - criterion.min() + 2 * INSET);
    }

    private double x(double score) {
        return LEFT + SIDE * share(matrix.across(), score);
    }

    private double y(double score) {
        return TOP + SIDE * (1 - share(matrix.up(), score));
    }

    private void ground(Function<Matrix.Quadrant, String> names) {
        double half = SIDE / 2;
        svg.box(LEFT, TOP, SIDE, SIDE, "#ffffff");
        svg.box(LEFT + half, TOP, half, half, Svg.GROUND);
        svg.line(LEFT, TOP + half, LEFT + SIDE, TOP + half, Svg.LINE, 1);
        svg.line(LEFT + half, TOP, LEFT + half, TOP + SIDE, Svg.LINE, 1);
        name(names.apply(Matrix.Quadrant.MAJOR_PROJECT), LEFT + half / 2, TOP + 12);
        name(names.apply(Matrix.Quadrant.QUICK_WIN), LEFT + half * 1.5, TOP + 12);
        name(names.apply(Matrix.Quadrant.RECONSIDER), LEFT + half / 2, TOP + SIDE - 12);
        name(names.apply(Matrix.Quadrant.FILL_IN), LEFT + half * 1.5, TOP + SIDE - 12);
    }

    private void name(String name, double x, double y) {
        svg.label(x, y, name, Svg.LINE, 13, "middle");
    }

    private void scales() {
        for (int point : matrix.across().points())
            svg.label(x(point), TOP + SIDE + 14, String.valueOf(point), Svg.INK, 13, "middle");
        for (int point : matrix.up().points())
            svg.label(LEFT - 12, y(point), String.valueOf(point), Svg.INK, 13, "middle");
        svg.label(LEFT + SIDE / 2, TOP + SIDE + 38, matrix.across().label() + " →", Svg.INK, 14, "middle");
        svg.upwards(16, TOP + SIDE / 2, matrix.up().label() + " →", Svg.INK, 14);
    }

    private void cross(Matrix.Point point) {
        double x = x(point.across().median());
        double y = y(point.up().median());
        svg.line(x(point.across().q1()), y, x(point.across().q3()), y, Svg.LINE, 1);
        svg.line(x, y(point.up().q1()), x, y(point.up().q3()), Svg.LINE, 1);
    }

    /** In rows as in a square, the middle of them all at the medians. */
    private void place(List<Matrix.Point> together) {
        int wide = (int) Math.ceil(Math.sqrt(together.size()));
        int rows = (together.size() + wide - 1) / wide;
        double apart = 2 * RADIUS + 1;
        for (int i = 0; i < together.size(); i++) {
            var point = together.get(i);
            int inRow = Math.min(wide, together.size() - i / wide * wide);
            double x = x(point.across().median()) + (i % wide - (inRow - 1) / 2.0) * apart;
            double y = y(point.up().median()) + (i / wide - (rows - 1) / 2.0) * apart;
            svg.ring(x, y, RADIUS);
            svg.label(x, y, point.key(), Svg.INK, 11, "middle");
        }
    }
}
