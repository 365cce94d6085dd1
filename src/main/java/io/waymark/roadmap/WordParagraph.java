package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import io.waymark.roadmap.WordWarnings.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a paragraph says, line by line, as it reads once all tracked changes are accepted; what else was in it is in its
 * findings. What an element means that is not known here, its children say.
 */
final class WordParagraph {
    private final WordFields fields = new WordFields();
    private final WordStyles styles;
    private final WordNotes notes;
    private final Map<String, String> links;
    private final WordDeadline deadline;
    private final List<List<Span>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    private final List<WordElement> boxes = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();

    /** What holds for all that stands in an element. */
    private record Around(boolean bold, boolean italic, String link, boolean isNew) {
        private static final Around NOTHING = new Around(false, false, null, false);

        Around linked(String to) {
            return to == null ? this : new Around(bold, italic, to, isNew);
        }

        Around inserted() {
            return new Around(bold, italic, link, true);
        }
    }

    private WordParagraph(Map<String, String> links, WordStyles styles, WordNotes notes, WordDeadline deadline) {
        this.links = links;
        this.styles = styles;
        this.notes = notes;
        this.deadline = deadline;
    }

    static WordParagraph of(
            WordElement paragraph,
            Map<String, String> links,
            WordStyles styles,
            WordNotes notes,
            WordDeadline deadline) {
        var read = new WordParagraph(links, styles, notes, deadline);
        read.inside(paragraph, Around.NOTHING);
        read.tell(Kind.INSERTION_ACCEPTED, read.inserted);
        read.tell(Kind.DELETION_ACCEPTED, read.deleted);
        read.tell(Kind.HIDDEN_NOT_TAKEN, read.hidden);
        return read;
    }

    /** The caller may change them: nobody else holds them. */
    List<List<Span>> lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The text boxes that are fixed to it. */
    List<WordElement> boxes() {
        return boxes;
    }

    private void tell(Kind kind, CharSequence text) {
        if (!text.toString().isBlank()) findings.add(new Finding(kind, text.toString()));
    }

    private void inside(WordElement element, Around around) {
        for (var each : element.children()) read(each, around);
    }

    private void read(WordElement element, Around around) {
        deadline.check();
        switch (element.name()) {
            case "pPr", "rPr", "sdtPr", "sdtEndPr", "rt", "Fallback" -> {}
            case "r" -> run(element, around);
            case "ins", "moveTo" -> inside(element, around.inserted());
            case "del", "moveFrom" -> element.children().forEach(each -> gather(each, deleted));
            case "hyperlink" -> inside(element, around.linked(link(links.get(element.attribute("id")))));
            case "fldSimple" -> inside(element, around.linked(link(WordFields.link(element.attribute("instr")))));
            case "AlternateContent" -> alternative(element, around);
            case "oMath" -> formula(element, around);
            case "drawing", "pict", "object" -> object(element);
            default -> inside(element, around);
        }
    }

    private void run(WordElement run, Around around) {
        if (run.flag("rPr", "vanish").orElse(false)) {
            gather(run, hidden);
            return;
        }
        var style = styles.ofRun(run);
        var looks = new Around(
                run.flag("rPr", "b").or(style::bold).orElse(false),
                run.flag("rPr", "i").or(style::italic).orElse(false),
                around.link(),
                around.isNew());
        for (var each : run.children()) sign(each, looks);
    }

    private void sign(WordElement element, Around around) {
        deadline.check();
        switch (element.name()) {
            case "t" -> text(WordText.plain(element.text().toString()), around);
            case "tab", "ptab" -> text(" ", around);
            case "noBreakHyphen" -> text("\u2011", around);
            case "br", "cr" -> {
                if (element.attribute("type").matches("|textWrapping")) lines.add(new ArrayList<>());
            }
            case "sym" -> tell(Kind.OBJECT_NOT_TAKEN, element.attribute("font") + " " + element.attribute("char"));
            case "footnoteReference" -> note(Kind.NOTE_NOT_TAKEN, "footnote", element);
            case "endnoteReference" -> note(Kind.NOTE_NOT_TAKEN, "endnote", element);
            case "commentReference" -> note(Kind.COMMENT_NOT_TAKEN, "comment", element);
            case "fldChar" -> fields.mark(element.attribute("fldCharType"));
            case "instrText" -> fields.instruct(element.text());
            case "delText" -> deleted.append(element.text());
            default -> read(element, around);
        }
    }

    private void text(String text, Around around) {
        var to = around.link() == null ? link(fields.link()) : around.link();
        lines.get(lines.size() - 1).add(new Span(text, around.bold(), around.italic(), to));
        if (around.isNew()) inserted.append(text);
    }

    private void note(Kind kind, String of, WordElement reference) {
        tell(kind, notes.text(of, reference.attribute("id")));
    }

    /** Null where it is none that may be kept; that is told once for each paragraph and address. */
    private String link(String to) {
        if (to == null || SpanMarkdown.isAddress(to)) return to;
        if (refused.add(to)) findings.add(new Finding(Kind.LINK_NOT_TAKEN, to));
        return null;
    }

    /** The same twice: as new programs show it, and for others. */
    private void alternative(WordElement element, Around around) {
        element.child("Choice").or(() -> element.child("Fallback")).ifPresent(one -> inside(one, around));
    }

    private void formula(WordElement formula, Around around) {
        var signs = new StringBuilder();
        gather(formula, signs);
        text(WordText.plain(signs.toString()), around);
        tell(Kind.FORMULA_FLATTENED, signs);
    }

    private void object(WordElement object) {
        var texts = object.below("txbxContent");
        boxes.addAll(texts);
        if (texts.isEmpty() || !object.below("blip").isEmpty())
            findings.add(new Finding(Kind.OBJECT_NOT_TAKEN, WordObject.name(object)));
    }

    private static void gather(WordElement element, StringBuilder text) {
        text.append(element.text());
        for (var each : element.children()) gather(each, text);
        if (element.is("p")) text.append(' ');
    }
}
