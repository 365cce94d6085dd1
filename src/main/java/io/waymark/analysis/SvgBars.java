package io.waymark.analysis;

import java.util.List;

/**
 * How many chose what, as one bar: shares of the bar are counts, printed in it. Presentation attributes only, so that
 * the page's content policy, the PDF and the Word export all show the same picture.
 */
final class SvgBars {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 64;
    private static final int BAR = 34;
    private static final int BESIDE = 120;
    private static final int LINE = 22;
    /** What does not fit below the part at the right gets a line of its own. */
    private static final int LONG = 15;

    private SvgBars() {}

    /** A stretch of the bar. */
    record Segment(String label, int count, String fill, String ink) {}

    /**
     * @param segments what counts, in order
     * @param beside what does not count, shown apart at the right
     */
    static String bar(Svg.Text text, List<Segment> segments, Segment beside) {
        boolean below = beside.count() > 0 && beside.label().length() > LONG;
        var svg = new Svg(WIDTH, below ? HEIGHT + LINE : HEIGHT, text);
        int all = segments.stream().mapToInt(Segment::count).sum();
        double room = WIDTH - BESIDE - 2.0;
        if (all == 0) svg.frame(1, 1, room, BAR);
        double x = 1;
        for (var segment : segments) {
            if (segment.count() == 0) continue;
            double width = room * segment.count() / all;
            svg.box(x, 1, Math.max(2, width - 2), BAR, segment.fill());
            if (width > 18)
                svg.label(x + width / 2 - 1, 1 + BAR / 2.0, segment.count() + "", segment.ink(), 15, "middle");
            x += width;
        }
        legend(svg, segments);
        if (beside.count() > 0) {
            svg.frame(WIDTH - BESIDE + 16.0, 1, 44, BAR);
            svg.label(WIDTH - BESIDE + 38.0, 1 + BAR / 2.0, beside.count() + "", Svg.INK, 15, "middle");
            if (below) svg.frame(1, 48.0 + LINE, 12, 12);
            svg.label(below ? 19 : WIDTH - BESIDE + 16.0, below ? 54 + LINE : 54, beside.label(), Svg.INK, 13, "start");
        }
        return svg.toString();
    }

    private static void legend(Svg svg, List<Segment> segments) {
        double x = 1;
        for (var segment : segments) {
            svg.box(x, 48, 12, 12, segment.fill());
            svg.label(x + 18, 54, segment.label() + " " + segment.count(), Svg.INK, 13, "start");
            x += 48 + 7.2 * (segment.label().length() + 3);
        }
    }
}
