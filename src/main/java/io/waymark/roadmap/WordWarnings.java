package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayList;
import java.util.List;

/** What of a Word file was not taken as it stands, by the lines of the text that was made of it. */
final class WordWarnings {
    private static final int MOST = 1000;
    private static final int SHOWN = 298;

    private final List<Warning> warnings = new ArrayList<>();

    /** Found in a paragraph of which it is not known yet where it will stand. */
    record Finding(Kind kind, String text) {}

    void add(int line, Kind kind, String text) {
        if (warnings.size() < MOST) warnings.add(new Warning(line, kind, shown(text)));
    }

    boolean has(Kind kind) {
        return warnings.stream().anyMatch(each -> each.kind() == kind);
    }

    List<Warning> all() {
        return List.copyOf(warnings);
    }

    /** On one line, and no longer than a reader needs to find it. */
    static String shown(String text) {
        var start = text.length() > SHOWN * 10 ? text.substring(0, SHOWN * 10) : text;
        var line = WordText.plain(start).replaceAll("\\s+", " ").strip();
        if (line.length() <= SHOWN) return line;
        return line.substring(0, SHOWN - (Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? 1 : 0)) + " …";
    }
}
