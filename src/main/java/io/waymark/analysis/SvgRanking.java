package io.waymark.analysis;

import java.util.List;

/** Recommendations by rank, each as a bar as long as its score; a diamond with a number is the viewer's own. */
final class SvgRanking {
    private static final int WIDTH = 480;
    private static final double ROW = 28;
    private static final double START = 92;
    private static final double ROOM = 268;
    private static final double OWN = 444;

    private SvgRanking() {}

    /**
     * One bar.
     *
     * @param rank as it is told, such as 1 or 1=
     * @param label behind the bar
     * @param own the viewer's own dots, or 1 for an approval; 0 for none
     */
    record Bar(String rank, String key, int score, String label, int own) {}

    static String of(Svg.Text text, List<Bar> bars) {
        var svg = new Svg(WIDTH, (int) (ROW * bars.size()) + 2, text);
        int most = bars.stream().mapToInt(Bar::score).max().orElse(0);
        for (int i = 0; i < bars.size(); i++) draw(svg, bars.get(i), most, 1 + ROW * i);
        return svg.toString();
    }

    private static void draw(Svg svg, Bar bar, int most, double top) {
        double middle = top + ROW / 2;
        double length = most == 0 ? 0 : ROOM * bar.score() / most;
        svg.label(30, middle, bar.rank(), Svg.INK, 15, "end");
        svg.label(42, middle, bar.key(), Svg.INK, 15, "start");
        svg.line(START, top, START, top + ROW, Svg.LINE, 1);
        if (length > 0) svg.box(START, top + 4, length, ROW - 8, Svg.DOT);
        svg.label(START + length + 8, middle, bar.label(), Svg.INK, 14, "start");
        if (bar.own() == 0) return;
        svg.diamond(OWN, middle, 6);
        svg.label(OWN + 12, middle, String.valueOf(bar.own()), Svg.INK, 14, "start");
    }
}
