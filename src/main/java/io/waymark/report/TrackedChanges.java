package io.waymark.report;

import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/** Signs what a Word file tells as changes that can be accepted or rejected. */
final class TrackedChanges {
    private static final int AUTHOR = 60;

    private final String author;
    private final Calendar at;
    private int number;

    /**
     * @param author as Word names it beside each change
     * @param at when the change was made
     */
    TrackedChanges(String author, Instant at) {
        int letters = Math.min(AUTHOR, author.codePointCount(0, author.length()));
        this.author = author.substring(0, author.offsetByCodePoints(0, letters));
        this.at = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }

    void insert(XWPFParagraph paragraph, String words) {
        var change = paragraph.getCTP().addNewIns();
        sign(change);
        put(change.addNewR().addNewT(), words);
    }

    void delete(XWPFParagraph paragraph, String words) {
        var change = paragraph.getCTP().addNewDel();
        sign(change);
        put(change.addNewR().addNewDelText(), words);
    }

    /** Where this is accepted, what follows joins the paragraph: a text that goes whole leaves nothing empty. */
    void deleteEnd(XWPFParagraph paragraph) {
        sign(mark(paragraph).addNewDel());
    }

    /** The same where it is rejected. */
    void insertEnd(XWPFParagraph paragraph) {
        sign(mark(paragraph).addNewIns());
    }

    private static CTParaRPr mark(XWPFParagraph paragraph) {
        var text = paragraph.getCTP();
        var settings = text.isSetPPr() ? text.getPPr() : text.addNewPPr();
        return settings.isSetRPr() ? settings.getRPr() : settings.addNewRPr();
    }

    private void sign(CTTrackChange change) {
        change.setId(BigInteger.valueOf(number++));
        change.setAuthor(author);
        change.setDate(at);
    }

    private static void put(CTText text, String words) {
        text.setStringValue(words);
        text.setSpace(Space.PRESERVE);
    }
}
