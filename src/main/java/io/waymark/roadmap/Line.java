package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of the source, with its number from 1. */
record Line(int number, String text) {
    static List<Line> of(String source) {
        var lines = new ArrayList<Line>();
        for (var text : source.split("\n", -1)) lines.add(new Line(lines.size() + 1, text));
        return lines;
    }

    static String join(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** In columns; a tab is four. */
    int indentation() {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') columns++;
            else if (text.charAt(i) == '\t') columns += 4;
            else break;
        }
        return columns;
    }

    /** With up to so many columns of its indentation removed. */
    Line outdented(int columns) {
        int start = 0;
        for (int left = columns; left > 0 && start < text.length(); start++) {
            if (text.charAt(start) == ' ') left--;
            else if (text.charAt(start) == '\t') left -= 4;
            else break;
        }
        return new Line(number, text.substring(start));
    }

    Line with(String otherText) {
        return new Line(number, otherText);
    }
}
