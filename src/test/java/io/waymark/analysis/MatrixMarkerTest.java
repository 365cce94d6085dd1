package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Earlier.Middle;
import io.waymark.workshop.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixMarkerTest {
    private static final Pattern CIRCLE = Pattern.compile("<circle cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"([\\d.]+)\"");

    private static Matrix.Point point(String key, double across, double up) {
        return point(key, new Middle(across, across, across), new Middle(up, up, up));
    }

    private static Matrix.Point point(String key, Middle across, Middle up) {
        return new Matrix.Point(key, up, across, Matrix.Quadrant.QUICK_WIN);
    }

    private static List<String> labels(Matrix.Point... points) {
        return MatrixMarker.of(List.of(points), 3).stream()
                .map(MatrixMarker::label)
                .toList();
    }

    @Test
    void whoStandsAloneHasTheirKey() {
        assertThat(labels(point("R1", 3, 3), point("R15", 3, 3.5))).containsExactly("R1", "R15");
    }

    @Test
    void whoSharesAPlaceSharesALetterInTheOrderOfTheText() {
        var markers = MatrixMarker.of(
                List.of(point("R1", 4, 4), point("R2", 3, 3), point("R8", 4, 4), point("R9", 2, 2), point("R15", 2, 2)),
                3);
        assertThat(markers).extracting(MatrixMarker::label).containsExactly("A", "R2", "B");
        assertThat(markers.get(0).points()).extracting(Matrix.Point::key).containsExactly("R1", "R8");
        assertThat(markers.get(0).isLettered()).isTrue();
        assertThat(markers.get(1).isLettered()).isFalse();
    }

    @Test
    void aKeyThatDoesNotFitGetsALetter() {
        assertThat(labels(point("R100", 1, 1), point("R2", 2, 2))).containsExactly("A", "R2");
    }

    @Test
    void lettersDoNotEnd() {
        var many = IntStream.range(0, 27).mapToObj(i -> point("R100" + i, i, i)).toArray(Matrix.Point[]::new);
        assertThat(labels(many)).endsWith("Z", "A2");
    }

    @Test
    void theCrossOfSeveralIsTheWidest() {
        var marker = MatrixMarker.of(
                        List.of(
                                point("R1", new Middle(3.0, 2.0, 3.5), new Middle(4.0, 4.0, 4.0)),
                                point("R2", new Middle(3.0, 2.5, 4.0), new Middle(4.0, 3.0, 4.0))),
                        3)
                .get(0);
        assertThat(marker.across()).isEqualTo(new Middle(3.0, 2.0, 4.0));
        assertThat(marker.up()).isEqualTo(new Middle(4.0, 3.0, 4.0));
    }

    @Test
    void manyKeysTakeSeveralLines() {
        var all =
                IntStream.rangeClosed(1, 5).mapToObj(i -> point("R" + i, 1, 1)).toList();
        assertThat(MatrixMarker.of(all, 3).get(0).lines(10)).containsExactly("R1, R2, R3,", "R4, R5");
        assertThat(MatrixMarker.of(all, 3).get(0).lines(56)).containsExactly("R1, R2, R3, R4, R5");
    }

    private static List<MatchResult> circles(int max, Map<String, List<Double>> where) {
        var criteria = List.of(
                new Criterion("impact", "Impact", null, 1, max, null, null),
                new Criterion("feasibility", "Feasibility", null, 1, max, null, null));
        var middles = new LinkedHashMap<String, Map<String, Middle>>();
        where.forEach((key, at) -> middles.put(
                key,
                Map.of(
                        "impact", new Middle(at.get(0), at.get(0) - 1, at.get(0)),
                        "feasibility", new Middle(at.get(1), at.get(1), at.get(1)))));
        var svg = SvgMatrix.of(
                Matrix.of(criteria, middles), Matrix.Quadrant::name, new Svg.Text("m", "Matrix", "All of them"));
        return CIRCLE.matcher(svg).results().toList();
    }

    private static double number(MatchResult circle, int group) {
        return Double.parseDouble(circle.group(group));
    }

    /** All places there are, half a score apart: no marker covers another. */
    @ParameterizedTest
    @CsvSource({"3", "5", "7", "9", "10"})
    void markersOfDifferentPlacesNeverTouch(int max) {
        var where = new LinkedHashMap<String, List<Double>>();
        for (int i = 2; i <= 2 * max; i++)
            for (int j = 2; j <= 2 * max; j++) where.put("R" + (where.size() + 1), List.of(i / 2.0, j / 2.0));
        var circles = circles(max, where).subList(0, where.size());
        var seen = new ArrayList<MatchResult>();
        for (var circle : circles) {
            for (var other : seen)
                assertThat(Math.hypot(number(circle, 1) - number(other, 1), number(circle, 2) - number(other, 2)))
                        .isGreaterThan(number(circle, 3) + number(other, 3));
            seen.add(circle);
        }
    }

    @Test
    void oneMarkerStandsAtTheSharedMediansAndOneInTheList() {
        var where = new LinkedHashMap<String, List<Double>>();
        where.put("R1", List.of(5.0, 3.0));
        where.put("R8", List.of(5.0, 3.0));
        where.put("R15", List.of(5.0, 3.0));
        var circles = circles(5, where);
        assertThat(circles).hasSize(2);
        assertThat(number(circles.get(0), 1)).as("the middle of the scale").isEqualTo(52 + 410 / 2.0);
        assertThat(number(circles.get(0), 2)).as("the highest score").isEqualTo(14 + 410 / 10.0);
        assertThat(number(circles.get(1), 2)).as("below the plot").isGreaterThan(480);
    }
}
