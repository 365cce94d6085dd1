package io.waymark.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles and lists of a Word report. A document that is made here has none: without the names that Word knows
 * ({@code heading 1}), a heading is only large text, for the navigation pane and for screen readers alike.
 */
final class WordStyles {
    static final String NORMAL = "Normal";
    static final String CAPTION = "Caption";
    static final String LIST = "ListParagraph";
    static final String QUOTE = "Quote";
    static final String CELL = "TableText";
    static final String GAP = "TableGap";
    static final String SUBTITLE = "Subtitle";

    /** Of nested lists. */
    static final int DEEPEST = 3;

    private static final int[] HEADING_SIZES = {32, 26, 22, 21, 20};
    private static final String FONT = "Liberation Sans";
    private static final int TWIPS_PER_LEVEL = 360;

    private final XWPFStyles styles;
    private final XWPFNumbering numbering;
    private final BigInteger bulleted;
    private final BigInteger numbered;
    private final BigInteger bullets;

    WordStyles(XWPFDocument document, String language) {
        styles = document.createStyles();
        defaults(language);
        style(NORMAL, "Normal", 20, 0, 100).setDefault(true);
        style("Title", "Title", 44, 0, 240).getRPr().addNewB();
        style(SUBTITLE, "Subtitle", 22, 0, 60);
        for (int level = 1; level <= HEADING_SIZES.length; level++) heading(level);
        style(CAPTION, "caption", 18, 80, 60).getRPr().addNewB();
        style(LIST, "List Paragraph", 20, 0, 60);
        style(QUOTE, "Quote", 20, 60, 100).getPPr().addNewInd().setLeft(TWIPS_PER_LEVEL);
        style(CELL, "Table Text", 15, 0, 0);
        style(GAP, "Table Gap", 8, 0, 60);
        style("Header", "header", 16, 0, 0);
        style("Footer", "footer", 16, 0, 0);
        for (int level = 1; level <= 2; level++)
            style("TOC" + level, "toc " + level, 20, 0, 40).getPPr().addNewInd().setLeft((level - 1) * TWIPS_PER_LEVEL);
        numbering = document.createNumbering();
        bulleted = list(1, STNumberFormat.BULLET);
        numbered = list(2, STNumberFormat.DECIMAL);
        bullets = numbering.addNum(bulleted);
    }

    private void defaults(String language) {
        var style = CTDocDefaults.Factory.newInstance();
        var text = style.addNewRPrDefault().addNewRPr();
        var fonts = text.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        text.addNewLang().setVal(language);
        styles.getCtStyles().setDocDefaults(style);
    }

    private void heading(int level) {
        var style = style("Heading" + level, "heading " + level, HEADING_SIZES[level - 1], 240, 80);
        style.getRPr().addNewB();
        style.addNewQFormat();
        style.getPPr().addNewKeepNext();
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    /**
     * @param size in half points
     * @param before in twentieths of a point, like {@code after}
     */
    private CTStyle style(String id, String name, int size, int before, int after) {
        var style = styles.getCtStyles().addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        var text = style.addNewRPr();
        text.addNewSz().setVal(BigInteger.valueOf(size));
        text.addNewSzCs().setVal(BigInteger.valueOf(size));
        var spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(before);
        spacing.setAfter(after);
        return style;
    }

    private BigInteger list(int id, STNumberFormat.Enum format) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(id));
        for (int depth = 0; depth <= DEEPEST; depth++) {
            var level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(format == STNumberFormat.BULLET ? "•" : "%" + (depth + 1) + ".");
            var indent = level.addNewPPr().addNewInd();
            indent.setLeft((depth + 1) * TWIPS_PER_LEVEL);
            indent.setHanging(TWIPS_PER_LEVEL);
        }
        return numbering.addAbstractNum(new XWPFAbstractNum(list));
    }

    BigInteger bullets() {
        return bullets;
    }

    /** Another list that begins with 1. */
    BigInteger numbers() {
        var id = numbering.addNum(numbered);
        var first = numbering.getNum(id).getCTNum().addNewLvlOverride();
        first.setIlvl(BigInteger.ZERO);
        first.addNewStartOverride().setVal(BigInteger.ONE);
        return id;
    }
}
