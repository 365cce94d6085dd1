package io.waymark.analysis;

import io.waymark.assessment.Earlier.Middle;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Map;

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
    public record Point(String key, Middle up, Middle across, Quadrant quadrant) {}

    /**
     * @param where the medians by recommendation and criterion
     * @return null where fewer than two criteria were asked or nothing has both medians
     */
    static Matrix of(List<Criterion> criteria, Map<String, Map<String, Middle>> where) {
        if (criteria.size() < 2) return null;
        var up = criteria.get(0);
        var across = criteria.get(1);
        var points = where.entrySet().stream()
                .filter(each -> isKnown(each.getValue(), up) && isKnown(each.getValue(), across))
                .map(each -> point(up, across, each.getKey(), each.getValue()))
                .toList();
        return points.isEmpty() ? null : new Matrix(up, across, points);
    }

    private static boolean isKnown(Map<String, Middle> middles, Criterion criterion) {
        var middle = middles.get(criterion.key());
        return middle != null && middle.isKnown();
    }

    private static Point point(Criterion up, Criterion across, String key, Map<String, Middle> middles) {
        var vertical = middles.get(up.key());
        var horizontal = middles.get(across.key());
        boolean high = isHigh(up, vertical.median());
        boolean easy = isHigh(across, horizontal.median());
        var quadrant = high
                ? easy ? Quadrant.QUICK_WIN : Quadrant.MAJOR_PROJECT
                : easy ? Quadrant.FILL_IN : Quadrant.RECONSIDER;
        return new Point(key, vertical, horizontal, quadrant);
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
