package io.waymark.roadmap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word file as a ministry would write it, with the styles of a Danish Word. */
final class WordDraft {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    final XWPFDocument file = new XWPFDocument();
    private final BigInteger bullets;
    final BigInteger numbers;

    WordDraft() {
        file.createStyles();
        style("Titel", "Title", null);
        for (int level = 1; level <= 6; level++) style("Overskrift" + level, "heading " + level, null);
        style("Kapitel", "Our chapter", "Overskrift2");
        file.createNumbering();
        bullets = list("bullet", "•");
        numbers = list("decimal", "%1.");
    }

    private void style(String id, String name, String basedOn) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (basedOn != null) style.addNewBasedOn().setVal(basedOn);
        file.getStyles().addStyle(new XWPFStyle(style));
    }

    private BigInteger list(String format, String text) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.valueOf(format.length()));
        for (int depth = 0; depth < 3; depth++) {
            var level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(format));
            level.addNewLvlText().setVal(text.replace("%1", "%" + (depth + 1)));
        }
        return file.getNumbering().addNum(file.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
    }

    WordDraft heading(int level, String title) {
        return styled(level == 0 ? "Titel" : "Overskrift" + level, title);
    }

    WordDraft styled(String style, String text) {
        return paragraph(paragraph -> {
            paragraph.setStyle(style);
            paragraph.createRun().setText(text);
        });
    }

    WordDraft text(String text) {
        return paragraph(paragraph -> paragraph.createRun().setText(text));
    }

    WordDraft item(BigInteger list, int depth, String text) {
        return paragraph(paragraph -> {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(depth));
            paragraph.createRun().setText(text);
        });
    }

    WordDraft bullet(int depth, String text) {
        return item(bullets, depth, text);
    }

    WordDraft paragraph(Consumer<XWPFParagraph> content) {
        content.accept(file.createParagraph());
        return this;
    }

    WordDraft table(List<List<String>> rows) {
        var table = file.createTable(rows.size(), rows.get(0).size());
        for (int row = 0; row < rows.size(); row++)
            for (int cell = 0; cell < rows.get(row).size(); cell++)
                table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
        return this;
    }

    WordDraft picture(String description) {
        return paragraph(paragraph -> {
            var pixel = new ByteArrayInputStream(java.util.Base64.getDecoder().decode(PIXEL));
            try {
                var picture = paragraph
                        .createRun()
                        .addPicture(pixel, PictureType.PNG, "pixel.png", Units.toEMU(9), Units.toEMU(9));
                picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
                paragraph
                        .getRuns()
                        .get(0)
                        .getCTR()
                        .getDrawingArray(0)
                        .getInlineArray(0)
                        .getDocPr()
                        .setDescr(description);
            } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A text in Markdown as somebody would have typed it into Word. */
    static WordDraft of(String markdown) {
        var draft = new WordDraft();
        var parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        for (var node = parser.parse(markdown).getFirstChild(); node != null; node = node.getNext()) draft.add(node, 0);
        return draft;
    }

    private void add(Node node, int depth) {
        if (node instanceof Heading heading)
            inline(heading, paragraph -> paragraph.setStyle("Overskrift" + heading.getLevel()));
        else if (node instanceof Paragraph) inline(node, paragraph -> {});
        else if (node instanceof ListBlock)
            for (var item = node.getFirstChild(); item != null; item = item.getNext())
                for (var part = item.getFirstChild(); part != null; part = part.getNext())
                    if (part instanceof ListBlock) add(part, depth + 1);
                    else
                        inline(part, paragraph -> {
                            paragraph.setNumID(bullets);
                            paragraph.setNumILvl(BigInteger.valueOf(depth));
                        });
    }

    private void inline(Node node, Consumer<XWPFParagraph> looks) {
        var paragraph = file.createParagraph();
        looks.accept(paragraph);
        runs(node, paragraph, false, false, null);
    }

    private static void runs(Node node, XWPFParagraph paragraph, boolean bold, boolean italic, String link) {
        for (var each = node.getFirstChild(); each != null; each = each.getNext()) {
            if (each.getFirstChild() != null) {
                var to = each instanceof Link found && found.getDestination().startsWith("http")
                        ? found.getDestination()
                        : link;
                runs(each, paragraph, bold || each instanceof StrongEmphasis, italic || each instanceof Emphasis, to);
            } else {
                var run = link == null ? paragraph.createRun() : paragraph.createHyperlinkRun(link);
                run.setBold(bold);
                run.setItalic(italic);
                run.setText(each instanceof Text text ? text.getLiteral() : " ");
            }
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (file) {
            file.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The Markdown that is made of it. */
    Source.Markdown read() {
        return WordImport.read(bytes());
    }
}
