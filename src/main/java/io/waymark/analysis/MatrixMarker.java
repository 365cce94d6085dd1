package io.waymark.analysis;

import io.waymark.assessment.Earlier.Middle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What stands at one place of the matrix: a recommendation under its key, or all that share both medians under a letter,
 * which the list below the picture explains.
 */
record MatrixMarker(String label, List<Matrix.Point> points) {
    private static final int LETTERS = 26;

    /** @param longest how many letters of a key fit into a marker; what does not gets a letter, too */
    static List<MatrixMarker> of(List<Matrix.Point> points, int longest) {
        var places = points.stream()
                .collect(Collectors.groupingBy(
                        point -> List.of(point.across().median(), point.up().median()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var markers = new ArrayList<MatrixMarker>();
        int lettered = 0;
        for (var together : places.values()) {
            var key = together.get(0).key();
            boolean named = together.size() == 1 && key.length() <= longest;
            markers.add(new MatrixMarker(named ? key : letter(lettered++), together));
        }
        return markers;
    }

    private static String letter(int index) {
        var letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letter + (index / LETTERS + 1);
    }

    boolean isLettered() {
        return points.size() > 1 || !label.equals(points.get(0).key());
    }

    /** The median of all, and the widest of their middle halves. */
    Middle across() {
        return widest(Matrix.Point::across);
    }

    Middle up() {
        return widest(Matrix.Point::up);
    }

    private Middle widest(Function<Matrix.Point, Middle> which) {
        var all = points.stream().map(which).toList();
        return new Middle(
                all.get(0).median(),
                all.stream().mapToDouble(Middle::q1).min().orElseThrow(),
                all.stream().mapToDouble(Middle::q3).max().orElseThrow());
    }

    /** The keys of all, in lines of so many characters at most. */
    List<String> lines(int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var point : points) {
            var next = (line.isEmpty() ? "" : ", ") + point.key();
            if (!line.isEmpty() && line.length() + next.length() > width) {
                lines.add(line + ",");
                line.setLength(0);
                next = point.key();
            }
            line.append(next);
        }
        lines.add(line.toString());
        return lines;
    }
}
