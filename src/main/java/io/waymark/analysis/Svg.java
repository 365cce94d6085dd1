package io.waymark.analysis;

import java.util.Locale;

/** Writes one picture: attributes only, no style, text escaped, readable by programs that know nothing of pages. */
final class Svg {
    static final String INK = "#14213d";
    static final String LINE = "#4a5568";
    static final String GROUND = "#eaf1f8";
    static final String DOT = "#1d4e89";

    private final StringBuilder out = new StringBuilder();

    /** What a picture says to those who do not see it; the id is unique on its page. */
    record Text(String id, String title, String description) {}

    Svg(int width, int height, Text text) {
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %2$d\" width=\"%1$d\" height=\"%2$d\""
                        + " role=\"img\" aria-labelledby=\"%3$s-t %3$s-d\" font-family=\"Liberation Sans, Arial,"
                        + " sans-serif\"><title id=\"%3$s-t\">%4$s</title><desc id=\"%3$s-d\">%5$s</desc>",
                width,
                height,
                escape(text.id()),
                escape(text.title()),
                escape(text.description())));
    }

    Svg box(double x, double y, double width, double height, String fill) {
        return rectangle(x, y, width, height, "fill=\"" + fill + "\" stroke=\"" + LINE + "\"");
    }

    Svg frame(double x, double y, double width, double height) {
        return rectangle(x, y, width, height, "fill=\"none\" stroke=\"" + LINE + "\" stroke-dasharray=\"4 3\"");
    }

    Svg band(double x, double y, double width, double height) {
        return rectangle(x, y, width, height, "fill=\"#cfe0f1\"");
    }

    private Svg rectangle(double x, double y, double width, double height, String paint) {
        return add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" " + paint + "/>", x, y, width, height);
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        return add(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"" + stroke + "\" stroke-width=\"%s\"/>",
                x1,
                y1,
                x2,
                y2,
                width);
    }

    Svg dot(double x, double y, double radius) {
        return add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"" + DOT + "\" fill-opacity=\"0.75\" stroke=\"#fff\"/>",
                x,
                y,
                radius);
    }

    /** A light disc with a dark rim, for a label inside or for what was before. */
    Svg ring(double x, double y, double radius) {
        return add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"#fff\" stroke=\"" + DOT + "\" stroke-width=\"2\"/>",
                x,
                y,
                radius);
    }

    /** A dark disc, for a light label inside. */
    Svg disc(double x, double y, double radius) {
        return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"" + DOT + "\" stroke=\"#fff\"/>", x, y, radius);
    }

    /** The head of an arrow that ends here, pointing right or left. */
    Svg arrowHead(double x, double y, boolean right) {
        double back = right ? -7 : 7;
        return add("<path d=\"M%s %s l%s %s l%s %s z\" fill=\"" + INK + "\"/>", x, y, back, -5.0, 0.0, 10.0);
    }

    /** A diamond: the answer of whoever looks. */
    Svg diamond(double x, double y, double size) {
        return add(
                "<path d=\"M%s %s l%s %s l%s %s l%s %s z\" fill=\"" + INK + "\" stroke=\"#fff\"/>",
                x,
                y - size,
                size,
                size,
                -size,
                size,
                -size,
                -size);
    }

    Svg label(double x, double y, String text, String fill, int size, String anchor) {
        add(
                "<text x=\"%s\" y=\"%s\" dy=\".35em\" fill=\"" + fill + "\" font-size=\"" + size + "\" text-anchor=\""
                        + anchor + "\">",
                x,
                y);
        out.append(escape(text)).append("</text>");
        return this;
    }

    /** A label that reads from below upwards. */
    Svg upwards(double x, double y, String text, String fill, int size) {
        add(
                "<text transform=\"translate(%s %s) rotate(-90)\" fill=\"" + fill + "\" font-size=\"" + size
                        + "\" text-anchor=\"middle\">",
                x,
                y);
        out.append(escape(text)).append("</text>");
        return this;
    }

    private Svg add(String pattern, Object... numbers) {
        var texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) texts[i] = number((Double) numbers[i]);
        out.append(String.format(Locale.ROOT, pattern, texts));
        return this;
    }

    /** With one decimal at most: nobody sees more. */
    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ");
    }

    @Override
    public String toString() {
        return out + "</svg>";
    }
}
