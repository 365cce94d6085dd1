package io.waymark.report;

import io.waymark.report.WordText.Look;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The report for Word: element by element what the page holds, so that nothing can be missing or in another order. */
final class WordReport {
    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "span", "code", "ins", "del", "time", "br", "wbr", "sub", "sup");

    private final WordFile file;

    private WordReport(Document paper) {
        file = new WordFile(paper.selectFirst("html").attr("lang"), paper.title(), null);
    }

    static byte[] write(Document paper, Margins margins) {
        var report = new WordReport(paper);
        report.file.margins(margins);
        report.blocks(paper.body(), WordStyles.NORMAL);
        return report.file.bytes();
    }

    /** What stands between two blocks is a paragraph. */
    private void blocks(Element parent, String style) {
        file.anchor(parent.id());
        WordText open = null;
        for (var node : parent.childNodes()) {
            boolean loose = node instanceof TextNode || node instanceof Element inner && isInline(inner);
            if (!loose) {
                if (node instanceof Element block) block(block, style);
                open = null;
            } else if (open != null || !isBlank(node)) {
                if (open == null) open = file.paragraph(style);
                inline(node, open, Look.PLAIN);
            }
        }
    }

    private static boolean isInline(Element element) {
        return INLINE.contains(element.normalName());
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text ? text.isBlank() : isHidden((Element) node);
    }

    /** Words that only screen readers read on the page: Word tells them in its own way. */
    private static boolean isHidden(Element element) {
        return element.hasClass("vh");
    }

    private void block(Element block, String style) {
        switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(block);
            case "nav" -> contents(block);
            case "ul", "ol" -> list(block, 0);
            case "dl" -> facts(block);
            case "table" -> table(block);
            case "svg" -> picture(block);
            case "pre" -> verbatim(block);
            case "figcaption" -> blocks(block, WordStyles.CAPTION);
            case "blockquote" -> blocks(block, WordStyles.QUOTE);
            default -> blocks(block, block.hasClass("reply") ? WordStyles.QUOTE : style);
        }
    }

    private void heading(Element heading) {
        int level = Paper.level(heading);
        file.anchor(heading.id());
        var caption = heading.selectFirst(".caption");
        if (caption != null) {
            inlines(caption, file.paragraph(WordStyles.SUBTITLE), Look.PLAIN);
            caption.remove();
        }
        inlines(heading, file.paragraph(level == 1 ? "Title" : "Heading" + (level - 1)), Look.PLAIN);
    }

    private void contents(Element nav) {
        var entries = new ArrayList<WordFile.Entry>();
        for (var link : nav.select(".toc a"))
            entries.add(new WordFile.Entry(
                    Math.min(2, link.parents().select("ol").size()),
                    link.attr("href").substring(1),
                    link.text()));
        file.contents(entries);
    }

    private void list(Element list, int depth) {
        var number = list.normalName().equals("ol") && !list.hasClass("actions-list") ? file.numbers() : file.bullets();
        for (var item : list.children()) item(item, number, depth);
    }

    private void item(Element item, BigInteger list, int depth) {
        file.anchor(item.id());
        var text = file.item(list, depth);
        for (var node : item.childNodes()) {
            if (node instanceof Element inner && Set.of("ul", "ol").contains(inner.normalName()))
                list(inner, depth + 1);
            else if (node instanceof Element inner && inner.normalName().equals("dl")) facts(inner);
            else inline(node, text, Look.PLAIN);
        }
    }

    /** Terms and what they are: a line each, or one line where they stand side by side. */
    private void facts(Element list) {
        var groups = list.select("> div");
        if (!groups.isEmpty()) groups.forEach(group -> fact(group.children(), file.paragraph(WordStyles.NORMAL)));
        else if (!list.children().isEmpty()) fact(list.children(), file.paragraph(WordStyles.LIST));
    }

    private void fact(List<Element> parts, WordText text) {
        for (var part : parts) {
            boolean term = part.normalName().equals("dt");
            inlines(part, text, term ? Look.BOLD : Look.PLAIN);
            text.exactly(term ? ": " : "  ", Look.PLAIN);
        }
    }

    private void table(Element table) {
        var caption = table.selectFirst("caption");
        if (caption != null && !isHidden(caption)) inlines(caption, file.paragraph(WordStyles.CAPTION), Look.PLAIN);
        var rows = table.select("tr");
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        if (columns == 0) return;
        var out = file.table(rows.size(), columns);
        for (int r = 0; r < rows.size(); r++) {
            var row = out.getRow(r);
            row.setCantSplitRow(true);
            row.setRepeatHeader(
                    Objects.requireNonNull(rows.get(r).parent()).normalName().equals("thead"));
            var cells = rows.get(r).children();
            for (int c = 0; c < cells.size(); c++) {
                var paragraph = row.getCell(c).getParagraphArray(0);
                paragraph.setStyle(WordStyles.CELL);
                inlines(
                        cells.get(c),
                        file.text(paragraph),
                        Look.PLAIN.with(cells.get(c).normalName()));
            }
        }
        file.afterTable();
    }

    private void picture(Element svg) {
        int width = Integer.parseInt(svg.attr("width"));
        int height = Integer.parseInt(svg.attr("height"));
        file.picture(ChartPng.draw(svg.outerHtml(), width), width, height, svg.attr("alt"));
    }

    private void verbatim(Element block) {
        var text = file.paragraph(WordStyles.QUOTE);
        for (var line : block.wholeText().stripTrailing().split("\n", -1)) {
            text.exactly(line, Look.PLAIN.with("pre"));
            text.lineBreak();
        }
    }

    private void inlines(Element parent, WordText text, Look look) {
        parent.childNodes().forEach(node -> inline(node, text, look));
    }

    private void inline(Node node, WordText text, Look look) {
        if (node instanceof TextNode words) text.text(words.getWholeText(), look);
        if (!(node instanceof Element element) || isHidden(element)) return;
        switch (element.normalName()) {
            case "br" -> text.lineBreak();
            case "a" -> text.link(element.attr("href"), element.text(), look);
            default -> inlines(element, text, look.with(element.normalName()));
        }
    }
}
