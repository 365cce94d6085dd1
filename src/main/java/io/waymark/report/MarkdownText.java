package io.waymark.report;

import io.waymark.platform.Markdown;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** What people wrote, put into a Markdown document such that it cannot change the structure around it. */
final class MarkdownText {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");
    /** What begins a list, a heading's underline or a table's rule. */
    private static final Pattern LINE_MARK = Pattern.compile("^(?:([-+=:])|(\\d{1,9})([.)]))");

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().extensions(TABLES).build();

    private MarkdownText() {}

    /** Plain text in one line. */
    static String line(String plain) {
        return plain == null
                ? ReportWords.UNDEFINED
                : escaped(plain.replaceAll("\\s+", " ").strip());
    }

    /** Markdown in one line of plain text. */
    static String lineOf(String markdown) {
        return line(Markdown.visibleText(markdown));
    }

    /** Plain text in a cell of a table, where nothing begins a line. */
    static String cell(String plain) {
        return MARKS.matcher(plain.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$0");
    }

    /** Plain text with its lines and paragraphs. */
    static String plain(String text) {
        return text.lines()
                .map(String::strip)
                .map(MarkdownText::escaped)
                .collect(Collectors.joining("\n"))
                .replaceAll("(?<!\n)\n(?!\n)", "\\\\\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String escaped(String line) {
        var quiet = MARKS.matcher(line).replaceAll("\\\\$0");
        return LINE_MARK
                .matcher(quiet)
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    /** Markdown source without headings, HTML, images and definitions; whatever it opens, it closes. */
    static String embedded(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new Taming());
        return RENDERER.render(document).strip();
    }

    private static class Taming extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            var strong = new StrongEmphasis("**");
            moveChildren(heading, strong);
            var paragraph = new Paragraph();
            paragraph.appendChild(strong);
            replace(heading, paragraph);
            visitChildren(paragraph);
        }

        @Override
        public void visit(HtmlBlock html) {
            var paragraph = new Paragraph();
            paragraph.appendChild(new Text(html.getLiteral().replaceAll("\\s+", " ")));
            replace(html, paragraph);
        }

        @Override
        public void visit(HtmlInline html) {
            replace(html, new Text(html.getLiteral().replaceAll("\\s+", " ")));
        }

        /** An image is fetched from elsewhere whenever somebody opens the report. */
        @Override
        public void visit(Image image) {
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                image.insertBefore(child);
                child.accept(this);
            }
            image.unlink();
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            definition.unlink();
        }

        private static void moveChildren(Node from, Node to) {
            for (var child = from.getFirstChild(); child != null; child = from.getFirstChild()) to.appendChild(child);
        }

        private static void replace(Node old, Node instead) {
            old.insertAfter(instead);
            old.unlink();
        }
    }
}
