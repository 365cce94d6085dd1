package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static List<String> nasty() {
        return List.of(
                "# not a heading",
                "a\n===\nb\n---\nc",
                "```\nnever closed",
                "~~~~ never closed",
                "<!-- never closed",
                "<script>alert(1)</script>\n<div>\n\n</section>",
                "| a | b |\n|---|---|\n| c | d |",
                "> quote\n- list\n1. one\n1) one\n+ plus\n* star",
                "    indented code\n\ttab",
                "[a]: http://example.org\n[a] ![x](http://example.org/x.png)",
                "**bold *and `code",
                "&lt; &amp; &#35; \\ \\# trailing #\n## #",
                "end with a backslash\\",
                "one\n\n\n\ntwo  \nthree",
                "- a\n\n  - b\n\n      # c",
                "$x$ http://example.org/?a=b&c=d_e_f @someone = -1");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void keepsPlainTextWithinItsParagraphs(String text) {
        var blocks = children(PARSER.parse("# Before\n\n" + MarkdownText.plain(text) + "\n\n## After\n"));
        assertThat(blocks.get(0)).isInstanceOf(Heading.class);
        assertThat(blocks.get(blocks.size() - 1)).isInstanceOf(Heading.class);
        assertThat(blocks.subList(1, blocks.size() - 1)).isNotEmpty().allMatch(Paragraph.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void losesNoWordOfALine(String text) {
        var blocks = children(PARSER.parse("## " + MarkdownText.line(text)));
        assertThat(blocks).hasSize(1);
        var read = TextContentRenderer.builder().build().render(blocks.get(0));
        assertThat(read.replaceAll("\\s+", " "))
                .isEqualTo(text.replaceAll("\\s+", " ").strip());
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void staysInItsCellOfATable(String text) {
        var table = "| h | i |\n| --- | --- |\n| " + MarkdownText.line(text) + " | last |\n";
        var blocks = children(PARSER.parse(table));
        assertThat(blocks).hasSize(1);
        var rows = children(blocks.get(0).getLastChild());
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getLastChild().getFirstChild())
                .isInstanceOfSatisfying(
                        Text.class, cell -> assertThat(cell.getLiteral()).isEqualTo("last"));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void closesWhateverMarkdownOpens(String markdown) {
        var document = PARSER.parse("# Before\n\n" + MarkdownText.embedded(markdown) + "\n\n## After\n");
        var headings = new ArrayList<Integer>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading.getLevel());
            }
        });
        assertThat(headings).containsExactly(1, 2);
        assertThat(document.getLastChild()).isInstanceOf(Heading.class);
        assertThat(MarkdownText.embedded(markdown)).doesNotContain("![").doesNotContain("]: http");
    }

    private static List<Node> children(Node parent) {
        var children = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
