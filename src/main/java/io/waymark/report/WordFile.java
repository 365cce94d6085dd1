package io.waymark.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A Word document that grows from top to bottom. */
final class WordFile {
    /** Between the margins of an A4 page, in points. */
    private static final int WIDTH = 460;

    private final XWPFDocument document = new XWPFDocument();
    private final WordStyles styles;
    private final List<String> anchors = new ArrayList<>();
    private final TrackedChanges changes;
    private int bookmarks;

    /** @param changes how new and deleted words are told, or null where they only look so */
    WordFile(String language, String title, TrackedChanges changes) {
        this.changes = changes;
        styles = new WordStyles(document, language);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Waymark");
        properties.getUnderlyingProperties().setLanguageProperty(language);
    }

    /** The draft mark at the head of every page, the numbers at its foot. */
    void margins(Margins margins) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        if (margins.draft() != null) {
            var mark = head.createRun();
            mark.setBold(true);
            mark.setColor("8A3B00");
            mark.setText(margins.draft() + " · ");
        }
        head.createRun().setText(margins.head());
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        for (var part : margins.pageParts()) {
            if (part.equals(Margins.PAGE)) foot.getCTP().addNewFldSimple().setInstr("PAGE");
            else if (part.equals(Margins.PAGES)) foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
            else foot.createRun().setText(part);
        }
    }

    /** The next paragraph can be jumped to by this name. */
    void anchor(String name) {
        if (!name.isEmpty()) anchors.add(name);
    }

    WordText paragraph(String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        anchors.forEach(name -> bookmark(paragraph, name));
        anchors.clear();
        return text(paragraph);
    }

    WordText text(XWPFParagraph paragraph) {
        return new WordText(paragraph, changes);
    }

    private void bookmark(XWPFParagraph paragraph, String name) {
        var id = BigInteger.valueOf(bookmarks++);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmarkName(name));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** Word takes letters, digits and underscores. */
    static String bookmarkName(String anchor) {
        return "_" + anchor.replaceAll("[^\\p{L}\\p{N}]", "_");
    }

    WordText item(BigInteger list, int depth) {
        var text = paragraph(WordStyles.LIST);
        text.paragraph().setNumID(list);
        text.paragraph().setNumILvl(BigInteger.valueOf(Math.min(depth, WordStyles.DEEPEST)));
        return text;
    }

    BigInteger bullets() {
        return styles.bullets();
    }

    BigInteger numbers() {
        return styles.numbers();
    }

    XWPFTable table(int rows, int columns) {
        var table = document.createTable(rows, columns);
        table.setWidth("100%");
        return table;
    }

    /** Tables that touch would become one. */
    void afterTable() {
        paragraph(WordStyles.GAP);
    }

    /** @param alt what the picture says, for those who do not see it */
    void picture(byte[] png, int width, int height, String alt) {
        double scale = Math.min(0.75, (double) WIDTH / width);
        var run = paragraph(WordStyles.NORMAL).paragraph().createRun();
        try {
            var picture = run.addPicture(
                    new ByteArrayInputStream(png),
                    Document.PICTURE_TYPE_PNG,
                    "chart.png",
                    Units.toEMU(width * scale),
                    Units.toEMU(height * scale));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alt);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alt);
        } catch (IOException | InvalidFormatException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * A list of contents that Word can make anew. Its entries are written already: whoever opens the file sees them, and
     * is not asked whether fields may be updated.
     */
    void contents(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var line = paragraph("TOC" + entry.level());
            if (i == 0) {
                line.field(STFldCharType.BEGIN);
                line.paragraph().createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
                line.field(STFldCharType.SEPARATE);
            }
            line.link("#" + entry.anchor(), entry.text(), WordText.Look.PLAIN);
            if (i == entries.size() - 1) line.field(STFldCharType.END);
        }
    }

    /** An entry of the contents. */
    record Entry(int level, String anchor, String text) {}

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (document) {
            document.write(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return file.toByteArray();
    }
}
