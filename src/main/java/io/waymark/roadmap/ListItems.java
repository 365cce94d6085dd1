package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The items of the outermost list in some lines, without their marks, and the lines before the first one. Where there
 * is no list every paragraph is an item.
 */
record ListItems(List<Line> leadIn, List<List<Line>> items) {
    private static final Pattern MARK = Pattern.compile("[ \\t]*+(?:[-*+]|\\d{1,9}[.)])(?:[ \\t]++|\\z)");

    static boolean isItem(Line line) {
        return MARK.matcher(line.text()).lookingAt();
    }

    static String withoutMark(Line line) {
        return MARK.matcher(line.text()).replaceFirst("");
    }

    static ListItems of(List<Line> lines) {
        var first = lines.stream().filter(ListItems::isItem).findFirst();
        if (first.isEmpty()) return new ListItems(List.of(), paragraphs(lines));
        int indentation = first.get().indentation();
        var leadIn = new ArrayList<Line>();
        var items = new ArrayList<List<Line>>();
        for (var line : lines) {
            boolean starts = isItem(line) && line.indentation() <= indentation + 1;
            if (starts) items.add(new ArrayList<>(List.of(line.with(withoutMark(line)))));
            else if (items.isEmpty()) leadIn.add(line);
            else items.get(items.size() - 1).add(line.outdented(indentation + 2));
        }
        return new ListItems(leadIn, items);
    }

    private static List<List<Line>> paragraphs(List<Line> lines) {
        var paragraphs = new ArrayList<List<Line>>();
        boolean starts = true;
        for (var line : lines) {
            if (!line.isBlank() && starts) paragraphs.add(new ArrayList<>());
            if (!line.isBlank()) paragraphs.get(paragraphs.size() - 1).add(line);
            starts = line.isBlank();
        }
        return paragraphs;
    }
}
