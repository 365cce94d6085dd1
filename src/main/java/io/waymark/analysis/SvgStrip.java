package io.waymark.analysis;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.workshop.Criterion;

/**
 * The answers by one criterion along its scale. Up to {@value #DOTS} answers each is a dot, beyond that columns; a band
 * is the middle half of the answers, a line the median, and a diamond one's own answer.
 */
final class SvgStrip {
    static final int DOTS = 60;

    private static final int WIDTH = 480;
    private static final double BASE = 96;
    private static final double TOP = 20;
    private static final double EDGE = 28;

    private final Criterion criterion;
    private final CriterionResult result;
    private final Svg svg;

    private SvgStrip(Criterion criterion, CriterionResult result, Svg.Text text) {
        this.criterion = criterion;
        this.result = result;
        this.svg = new Svg(WIDTH, 132, text);
    }

    /** @param own the viewer's score, or null */
    static String of(Criterion criterion, CriterionResult result, Integer own, Svg.Text text) {
        var strip = new SvgStrip(criterion, result, text);
        strip.quartiles();
        strip.scale();
        if (result.n() <= DOTS) strip.dots();
        else strip.columns();
        if (own != null) strip.svg.diamond(strip.x(own), 124, 6);
        return strip.svg.toString();
    }

    private double x(double score) {
        return EDGE + (WIDTH - 2 * EDGE) * (score - criterion.min()) / (criterion.max() - criterion.min());
    }

    private void quartiles() {
        if (result.median() == null) return;
        double width = Math.max(6, x(result.q3()) - x(result.q1()));
        svg.band((x(result.q1()) + x(result.q3()) - width) / 2, TOP - 8, width, BASE - TOP + 8);
        svg.line(x(result.median()), TOP - 12, x(result.median()), BASE, Svg.INK, 3);
    }

    private void scale() {
        svg.line(EDGE, BASE, WIDTH - EDGE, BASE, Svg.LINE, 1);
        for (int point : criterion.points()) {
            svg.line(x(point), BASE, x(point), BASE + 5, Svg.LINE, 1);
            svg.label(x(point), BASE + 14, String.valueOf(point), Svg.INK, 13, "middle");
        }
    }

    /** Dots pile up, several abreast where a pile would grow out of the picture. */
    private void dots() {
        double apart = (WIDTH - 2 * EDGE) / (criterion.max() - criterion.min());
        int most = Math.max(1, (int) (apart / 11) - 1);
        int abreast = Math.min(most, (highest() + 6) / 7);
        int rows = abreast == 0 ? 0 : (highest() + abreast - 1) / abreast;
        double step = Math.min(11, (BASE - TOP) / Math.max(1, rows));
        result.distribution().forEach((score, count) -> {
            for (int i = 0; i < count; i++) {
                int wide = Math.min(abreast, count - i / abreast * abreast);
                svg.dot(x(score) + (i % abreast - (wide - 1) / 2.0) * 11, BASE - 6 - i / abreast * step, 5);
            }
        });
    }

    private void columns() {
        double step = (BASE - TOP) / Math.max(1, highest());
        result.distribution().forEach((score, count) -> {
            if (count == 0) return;
            svg.box(x(score) - 9, BASE - count * step, 18, count * step, Svg.DOT);
            svg.label(x(score), BASE - count * step - 8, String.valueOf(count), Svg.INK, 12, "middle");
        });
    }

    private int highest() {
        return result.distribution().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
