package io.waymark.analysis;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Recommendations by the medians of two criteria, cut at the middle of each scale; a median on the line counts as high.
 *
 * @param up the first criterion, drawn upwards
 * @param across the second, drawn to the right
 */
public record Matrix(Criterion up, Criterion across, List<Point> points) {
    /** What to do about a recommendation, in a word. */
    public enum Quadrant {
        QUICK_WIN,
        MAJOR_PROJECT,
        FILL_IN,
        RECONSIDER
    }

    /** A recommendation with both medians. */
    public record Point(String key, CriterionResult up, CriterionResult across, Quadrant quadrant) {}

    /** @return null where fewer than two criteria were asked or nothing has both medians */
    static Matrix of(List<Criterion> criteria, List<AssessmentItem> items) {
        if (criteria.size() < 2) return null;
        var up = criteria.get(0);
        var across = criteria.get(1);
        var points = items.stream().flatMap(item -> point(up, across, item)).toList();
        return points.isEmpty() ? null : new Matrix(up, across, points);
    }

    private static Stream<Point> point(Criterion up, Criterion across, AssessmentItem item) {
        var vertical = figures(item, up);
        var horizontal = figures(item, across);
        if (vertical == null || horizontal == null) return Stream.of();
        boolean high = isHigh(up, vertical.median());
        boolean easy = isHigh(across, horizontal.median());
        var quadrant = high
                ? easy ? Quadrant.QUICK_WIN : Quadrant.MAJOR_PROJECT
                : easy ? Quadrant.FILL_IN : Quadrant.RECONSIDER;
        return Stream.of(new Point(item.key(), vertical, horizontal, quadrant));
    }

    private static CriterionResult figures(AssessmentItem item, Criterion criterion) {
        return item.criteria().stream()
                .filter(figures -> figures.criterion().equals(criterion.key()))
                .filter(figures -> Objects.nonNull(figures.median()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHigh(Criterion criterion, double median) {
        return 2 * median >= criterion.min() + criterion.max();
    }

    public List<Point> in(Quadrant quadrant) {
        return points.stream().filter(point -> point.quadrant() == quadrant).toList();
    }

    public List<Quadrant> quadrants() {
        return List.of(Quadrant.values());
    }
}
