package io.waymark.analysis;

import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The matrix: a marker at each pair of medians, a thin cross for the middle half of the answers, and the quadrants named.
 * Recommendations at the same place share a marker with a letter, which a list below explains. Medians are whole or
 * half scores, so markers of different places never touch.
 */
final class SvgMatrix {
    private static final double LEFT = 52;
    private static final double TOP = 14;
    private static final double SIDE = 410;
    private static final double LARGEST = 13;
    private static final double INSET = 0.5;
    private static final double LINE = 20;
    private static final double CAP = 3;
    private static final double APART = 4;
    private static final double THIN = 1.25;
    private static final double SMALL = 9;
    /** What fits into a marker, and into a line of the list. */
    private static final int KEY = 3;

    private static final int KEYS = 56;
    private static final int HEIGHT = 480;

    private final Matrix matrix;
    private final List<MatrixMarker> markers;
    private final double radius;
    private final Svg svg;

    private SvgMatrix(Matrix matrix, Svg.Text text) {
        this.matrix = matrix;
        this.radius = radius(matrix);
        this.markers = MatrixMarker.of(matrix.points(), KEY);
        this.svg = new Svg(480, (int) (HEIGHT + listed() * LINE + (listed() > 0 ? 12 : 0)), text);
    }

    /** @param names of the quadrants */
    static String of(Matrix matrix, Function<Matrix.Quadrant, String> names, Svg.Text text) {
        var picture = new SvgMatrix(matrix, text);
        picture.ground(names);
        picture.scales();
        picture.crosses();
        picture.markers.forEach(picture::marker);
        picture.list();
        return picture.svg.toString();
    }

    /** Two that are half a score apart stay apart. */
    private static double radius(Matrix matrix) {
        int points =
                Math.max(matrix.across().points().size(), matrix.up().points().size());
        return Math.min(LARGEST, SIDE / points / 4 - 0.7);
    }

    private long listed() {
        return markers.stream()
                .filter(MatrixMarker::isLettered)
                .mapToLong(marker -> marker.lines(KEYS).size())
                .sum();
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

    private void crosses() {
        lanes(
                marker -> y(marker.up().median()),
                marker -> isWide(marker.across().iqr()),
                this::across);
        lanes(
                marker -> x(marker.across().median()),
                marker -> isWide(marker.up().iqr()),
                this::upwards);
    }

    private static boolean isWide(double iqr) {
        return iqr > 0;
    }

    /** Lines of markers in one row or column run side by side, or nobody could tell whose they are. */
    private void lanes(
            Function<MatrixMarker, Double> row, Predicate<MatrixMarker> drawn, BiConsumer<MatrixMarker, Double> draw) {
        for (var marker : markers) {
            if (!drawn.test(marker)) continue;
            var beside = markers.stream()
                    .filter(drawn)
                    .filter(each -> row.apply(each).equals(row.apply(marker)))
                    .toList();
            double apart = Math.min(APART, 2 * (radius - CAP) / Math.max(1, beside.size() - 1));
            draw.accept(marker, (beside.indexOf(marker) - (beside.size() - 1) / 2.0) * apart);
        }
    }

    private void across(MatrixMarker marker, double lane) {
        double y = y(marker.up().median()) + lane;
        double from = x(marker.across().q1());
        double to = x(marker.across().q3());
        svg.line(from, y, to, y, Svg.DOT, THIN);
        svg.line(from, y - CAP, from, y + CAP, Svg.DOT, THIN);
        svg.line(to, y - CAP, to, y + CAP, Svg.DOT, THIN);
    }

    private void upwards(MatrixMarker marker, double lane) {
        double x = x(marker.across().median()) + lane;
        double from = y(marker.up().q1());
        double to = y(marker.up().q3());
        svg.line(x, from, x, to, Svg.DOT, THIN);
        svg.line(x - CAP, from, x + CAP, from, Svg.DOT, THIN);
        svg.line(x - CAP, to, x + CAP, to, Svg.DOT, THIN);
    }

    private void marker(MatrixMarker marker) {
        disc(marker, x(marker.across().median()), y(marker.up().median()), radius);
    }

    private void disc(MatrixMarker marker, double x, double y, double radius) {
        int size = (int) Math.min(11, Math.max(8, radius));
        if (marker.isLettered()) svg.disc(x, y, radius);
        else svg.ring(x, y, radius);
        svg.label(x, y, marker.label(), marker.isLettered() ? "#ffffff" : Svg.INK, size, "middle");
    }

    /** Who stands at the places with a letter. */
    private void list() {
        double y = HEIGHT + 10;
        for (var marker : markers) {
            if (!marker.isLettered()) continue;
            disc(marker, LEFT - 12, y, SMALL);
            for (var line : marker.lines(KEYS)) {
                svg.label(LEFT + 8, y, line, Svg.INK, 13, "start");
                y += LINE;
            }
        }
    }
}
