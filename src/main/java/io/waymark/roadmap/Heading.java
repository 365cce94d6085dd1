package io.waymark.roadmap;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A heading of the source.
 *
 * @param first its first line, as an index from 0
 * @param last its last line: headings that are underlined have several
 * @param key as written, or null
 */
record Heading(int first, int last, int level, String title, String key) {
    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t]++(.*))?", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("(?<![^ \\t])#++\\z");
    private static final Pattern WHOLLY_EMPHASISED = Pattern.compile("(\\*\\*|__|\\*|_)([^*_]++)\\1");

    /** A heading written with {@code #}. */
    static Optional<Heading> atx(int index, String line) {
        var matcher = ATX.matcher(line);
        if (!matcher.matches()) return Optional.empty();
        var content = matcher.group(2) == null ? "" : matcher.group(2).strip();
        var tail = Tail.parse(CLOSING.matcher(content).replaceFirst("").stripTrailing());
        return Optional.of(new Heading(index, index, matcher.group(1).length(), tail.text(), tail.key()));
    }

    /** A heading that is underlined. */
    static Heading setext(int first, int last, int level, String content) {
        var tail = Tail.parse(content);
        return new Heading(first, last, level, tail.text(), tail.key());
    }

    /** Without the marks of a heading that is set in bold or italics as a whole. */
    Heading plain() {
        return new Heading(first, last, level, WHOLLY_EMPHASISED.matcher(title).replaceFirst("$2"), key);
    }

    int line() {
        return first + 1;
    }

    boolean hasRecommendationKey() {
        return key != null && Keys.RECOMMENDATION.matcher(key).matches();
    }

    boolean hasAreaKey() {
        return key != null && Keys.AREA.matcher(key).matches();
    }

    Optional<Label> section() {
        return Label.section(title);
    }
}
