package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a Markdown parser knows about a source: where its headings really are, and what we will not show. */
final class MarkdownSource {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            // Far more than people write: deeper nesting is an attack on the stack.
            .maxOpenBlockParsers(50)
            .maxInlineNesting(50)
            .build();

    private MarkdownSource() {}

    /** The headings that stand in no list, quotation or code. */
    static List<Heading> headings(String source, List<Line> lines) {
        var headings = new ArrayList<Heading>();
        for (var node = PARSER.parse(source).getFirstChild(); node != null; node = node.getNext())
            if (node instanceof org.commonmark.node.Heading heading) headings.add(heading(heading, lines));
        return headings;
    }

    private static Heading heading(org.commonmark.node.Heading node, List<Line> lines) {
        var spans = node.getSourceSpans();
        int first = spans.get(0).getLineIndex();
        int last = spans.get(spans.size() - 1).getLineIndex();
        if (first == last)
            return Heading.atx(first, lines.get(first).text()).orElseThrow().plain();
        var content = lines.subList(first, last).stream()
                .map(line -> line.text().strip())
                .collect(Collectors.joining(" "));
        return Heading.setext(first, last, node.getLevel(), content).plain();
    }

    /** The paragraphs and the items of lists that stand in no quotation or code, nor inside an item. */
    static List<Block> blocks(String source, List<Line> lines) {
        var blocks = new ArrayList<Block>();
        for (var node = PARSER.parse(source).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) blocks.add(block(node, lines));
            if (node instanceof ListBlock)
                for (var item = node.getFirstChild(); item != null; item = item.getNext())
                    if (item.getFirstChild() instanceof Paragraph text) blocks.add(block(text, lines));
        }
        return blocks;
    }

    private static Block block(Node paragraph, List<Line> lines) {
        var spans = paragraph.getSourceSpans();
        var text = spans.stream()
                .map(span -> lines.get(span.getLineIndex()).text().substring(span.getColumnIndex()))
                .collect(Collectors.joining("\n"));
        return new Block(
                spans.get(0).getLineIndex(), spans.get(spans.size() - 1).getLineIndex(), text);
    }

    /** HTML, which is never interpreted, and images, which are never loaded: one warning per line and kind. */
    static List<Warning> notShown(String source) {
        var warnings = new LinkedHashMap<String, Warning>();
        var lines = Line.of(source);
        var open = new ArrayDeque<Node>(List.of(PARSER.parse(source)));
        while (!open.isEmpty()) {
            var node = open.pop();
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) open.push(child);
            kind(node).ifPresent(kind -> {
                var line = lines.get(node.getSourceSpans().get(0).getLineIndex());
                warnings.putIfAbsent(
                        kind + " " + line.number(),
                        new Warning(line.number(), kind, line.text().strip()));
            });
        }
        return List.copyOf(warnings.values());
    }

    private static Optional<Kind> kind(Node node) {
        if (node instanceof HtmlBlock || node instanceof HtmlInline) return Optional.of(Kind.HTML_SHOWN_AS_TEXT);
        return node instanceof Image ? Optional.of(Kind.IMAGE_NOT_SHOWN) : Optional.empty();
    }
}
