package io.waymark.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the blocks of a Markdown document, a blank line between them. */
final class MarkdownFile {
    private final StringBuilder text = new StringBuilder();

    MarkdownFile heading(int level, String line) {
        return block("#".repeat(level) + " " + line);
    }

    MarkdownFile block(String markdown) {
        if (!markdown.isBlank())
            text.append(text.isEmpty() ? "" : "\n").append(markdown).append('\n');
        return this;
    }

    MarkdownFile list(List<String> lines) {
        return block(lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n")));
    }

    MarkdownFile quote(String markdown) {
        return block(markdown.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n")));
    }

    MarkdownFile table(ReportTable table) {
        var rule = table.head().stream().map(column -> "---").toList();
        var lines = new java.util.ArrayList<>(List.of(row(table.head()), row(rule)));
        table.rows().forEach(cells -> lines.add(row(cells)));
        return block(String.join("\n", lines));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
