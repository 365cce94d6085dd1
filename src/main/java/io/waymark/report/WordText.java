package io.waymark.report;

import java.net.URI;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The text of one paragraph; white space counts as it does on a page. */
final class WordText {
    private final XWPFParagraph paragraph;
    private final TrackedChanges changes;
    private boolean afterSpace = true;

    /** @param changes how new and deleted words are told, or null where they only look so */
    WordText(XWPFParagraph paragraph, TrackedChanges changes) {
        this.paragraph = paragraph;
        this.changes = changes;
    }

    /** How a stretch of text looks. */
    record Look(boolean bold, boolean italic, boolean inserted, boolean deleted, boolean mono) {
        static final Look PLAIN = new Look(false, false, false, false, false);
        static final Look BOLD = PLAIN.with("b");

        /** This one within such an element. */
        Look with(String element) {
            return switch (element) {
                case "b", "strong", "th" -> new Look(true, italic, inserted, deleted, mono);
                case "i", "em" -> new Look(bold, true, inserted, deleted, mono);
                case "ins" -> new Look(bold, italic, true, deleted, mono);
                case "del" -> new Look(bold, italic, inserted, true, mono);
                case "code", "pre" -> new Look(bold, italic, inserted, deleted, true);
                default -> this;
            };
        }
    }

    XWPFParagraph paragraph() {
        return paragraph;
    }

    void text(String text, Look look) {
        var collapsed = text.replaceAll("[ \t\r\n]+", " ");
        if (afterSpace && collapsed.startsWith(" ")) collapsed = collapsed.substring(1);
        if (!collapsed.isEmpty()) exactly(collapsed, look);
    }

    /** With all its spaces. */
    void exactly(String text, Look look) {
        if (changes != null && look.inserted()) changes.insert(paragraph, text);
        else if (changes != null && look.deleted()) changes.delete(paragraph, text);
        else dress(paragraph.createRun(), text, look);
        afterSpace = text.endsWith(" ");
    }

    /** The end of the paragraph was put in, or taken out: accepted or rejected, it is one with the next. */
    void end(Look look) {
        if (changes != null && look.deleted()) changes.deleteEnd(paragraph);
        if (changes != null && look.inserted()) changes.insertEnd(paragraph);
    }

    void lineBreak() {
        paragraph.createRun().addBreak();
        afterSpace = true;
    }

    void link(String address, String text, Look look) {
        if (text.isBlank()) return;
        var run = address.startsWith("#") ? within(address.substring(1)) : beyond(address);
        dress(run, text, look);
        afterSpace = false;
    }

    private XWPFRun within(String anchor) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(WordFile.bookmarkName(anchor));
        return new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    }

    /** Word opens links with whatever feels responsible: only these are safe. */
    private XWPFRun beyond(String address) {
        if (!address.matches("(?i)(https?|mailto):.+") || !isAddress(address)) return paragraph.createRun();
        var run = paragraph.createHyperlinkRun(address);
        run.setColor("1D4E89");
        run.setUnderline(UnderlinePatterns.SINGLE);
        return run;
    }

    private static boolean isAddress(String address) {
        try {
            return URI.create(address).isAbsolute();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static void dress(XWPFRun run, String text, Look look) {
        run.setText(text);
        if (look.bold()) run.setBold(true);
        if (look.italic()) run.setItalic(true);
        if (look.mono()) run.setFontFamily("Liberation Mono");
        if (look.inserted()) run.setUnderline(UnderlinePatterns.SINGLE);
        if (look.inserted()) run.setColor("01665E");
        if (look.deleted()) run.setStrikeThrough(true);
        if (look.deleted()) run.setColor("8A3B00");
    }

    void field(STFldCharType.Enum part) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(part);
    }
}
