package io.waymark.analysis;

import io.quarkus.qute.RawString;
import java.util.List;

/** How many of each, as bars below each other, such as participants by country: the longest takes the whole width. */
public final class CountPicture {
    private static final int WIDTH = 640;
    private static final int ROW = 28;
    private static final int BAR = 20;
    private static final int LABELS = 210;
    private static final int NUMBER = 40;
    /** What fits before the bars; the table says the rest. */
    private static final int LONG = 28;

    private CountPicture() {}

    /** A bar and its number. */
    public record Row(String label, int count) {}

    /** @param id unique among the pictures of one page */
    public static RawString of(String id, String title, List<Row> rows) {
        var all = rows.stream().map(row -> row.label() + " " + row.count()).toList();
        var svg = new Svg(WIDTH, ROW * rows.size() + 2, new Svg.Text(id, title, String.join(", ", all)));
        int most = rows.stream().mapToInt(Row::count).max().orElse(1);
        double room = WIDTH - LABELS - NUMBER;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            double top = 1.0 + i * ROW, middle = top + BAR / 2.0, width = Math.max(2, room * row.count() / most);
            svg.label(LABELS - 10.0, middle, shortened(row.label()), Svg.INK, 14, "end");
            svg.box(LABELS, top, width, BAR, Svg.DOT);
            svg.label(LABELS + width + 8, middle, row.count() + "", Svg.INK, 14, "start");
        }
        return new RawString(svg.toString());
    }

    private static String shortened(String label) {
        return label.length() <= LONG ? label : label.substring(0, LONG - 1).strip() + "…";
    }
}
