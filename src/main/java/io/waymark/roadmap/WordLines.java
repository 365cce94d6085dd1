package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import io.waymark.roadmap.WordNumbering.Label;
import io.waymark.roadmap.WordWarnings.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The Markdown that is made of a Word file, block by block, and what is to be told of its lines. */
final class WordLines {
    private final StringBuilder markdown = new StringBuilder();
    private final WordWarnings warnings = new WordWarnings();
    /** The items that the next one can stand in, the deepest first. */
    private final Deque<Item> open = new ArrayDeque<>();

    private int line = 1;
    /** The line on which the last block begins. */
    private int last = 1;

    /** @param indentation of what stands in the item */
    private record Item(int depth, int indentation) {}

    void heading(int level, String title) {
        // What looks like closing marks belongs to the title; a key at its end is one.
        var safe = title.endsWith("#") ? Tail.write(title, null) : title;
        begin("#".repeat(level) + " " + safe);
    }

    void text(List<Span> text) {
        begin(SpanMarkdown.write(text));
    }

    private void begin(String block) {
        open.clear();
        if (markdown.length() > 0) add("");
        last = line;
        add(block);
    }

    /** Its further lines stand in the item as paragraphs. */
    void item(Label label, List<List<Span>> lines) {
        var mark = label.text().matches("\\d{1,9}[.)]") ? label.text() + " " : "- ";
        var said = new ArrayList<>(lines.get(0));
        // Of labels Markdown knows bare numbers only: any other is text.
        if (mark.equals("- ")) said.add(0, Span.plain(label.text() + " "));
        if (open.isEmpty() && markdown.length() > 0) add("");
        while (!open.isEmpty() && open.peek().depth() >= label.depth()) open.pop();
        int indentation = open.isEmpty() ? 0 : open.peek().indentation();
        open.push(new Item(label.depth(), indentation + mark.length()));
        last = line;
        add(" ".repeat(indentation) + mark + SpanMarkdown.write(said));
        for (var more : lines.subList(1, lines.size())) {
            add("");
            add(" ".repeat(indentation + mark.length()) + SpanMarkdown.write(more));
        }
    }

    /** @throws TooLong as soon as it is: a little of a file can stand in many places of its text */
    private void add(String text) {
        markdown.append(text).append('\n');
        line++;
        if (markdown.length() > TooLong.MOST) throw new TooLong();
    }

    /** What is to be told of the last block. */
    void warn(List<Finding> findings) {
        findings.forEach(each -> warn(each.kind(), each.text()));
    }

    void warn(Kind kind, String text) {
        warnings.add(last, kind, text);
    }

    void warnOnce(Kind kind, String text) {
        if (!warnings.has(kind)) warn(kind, text);
    }

    /** The whole; its lines are those of the warnings. */
    Source.Markdown source() {
        return new Source.Markdown(markdown.toString(), Choices.NONE, warnings.all());
    }
}
