package io.waymark.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The colour that the pages of a workshop are tinted in, and what is made of it. */
record Accent(int red, int green, int blue) {
    static final Accent WHITE = new Accent(255, 255, 255);
    /** What WCAG 2.2 asks of text (1.4.3, level AA). */
    static final double LEAST = 4.5;

    private static final Accent BLACK = new Accent(0, 0, 0);
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");

    static Optional<Accent> parse(String text) {
        var hex = HEX.matcher(text.strip());
        if (!hex.matches()) return Optional.empty();
        int rgb = Integer.parseInt(hex.group(1), 16);
        return Optional.of(new Accent(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff));
    }

    /** Whether it can be read on white, and white on it. */
    boolean isLegible() {
        return contrast(WHITE) >= LEAST;
    }

    /** From 1 to 21, as WCAG 2.2 defines it. */
    double contrast(Accent other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + .05) / (darker + .05);
    }

    private double luminance() {
        return .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }

    /** The same colour for what is pointed at, and for text on grounds that are not quite white. */
    Accent darker() {
        return mixed(BLACK, 25);
    }

    /** A ground on which the colour itself can still be read. */
    Accent tint() {
        for (int share = 10; share > 0; share--) {
            var tint = WHITE.mixed(this, share);
            if (contrast(tint) >= LEAST) return tint;
        }
        return WHITE;
    }

    private Accent mixed(Accent other, int percent) {
        return new Accent(
                part(red, other.red, percent), part(green, other.green, percent), part(blue, other.blue, percent));
    }

    private static int part(int mine, int others, int percent) {
        return Math.round((mine * (100 - percent) + others * percent) / 100f);
    }

    /** Such as {@code #1d4e89}. */
    String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The style sheet that tints pages; it is unlayered, so it goes before our own. */
    String css() {
        return """
                :root { --primary: %s; --primary-hover: %s; --primary-tint: %s; }
                .top { border-bottom: 3px solid var(--primary); }
                :is(.foot, .session-bar, .notice, .empty, .contents, .tile) a:not(.button) { color: var(--primary-hover); }
                """
                .formatted(hex(), darker().hex(), tint().hex());
    }
}
