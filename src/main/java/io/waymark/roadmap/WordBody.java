package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import io.waymark.roadmap.WordNumbering.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Goes through a Word file from its beginning to its end, and writes what it says as Markdown. */
final class WordBody {
    private static final int DEEPEST_HEADING = 6;

    private final WordDeadline deadline;
    private final Map<String, String> links;
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final WordNotes notes;
    private final WordLines out;
    /** How much deeper headings stand in the text than in the file: below its title. */
    private final int below;

    private final WordTables tables = new WordTables(this);
    private boolean titled;
    /** What belongs to the next paragraph, since the end of its own was deleted. */
    private List<Span> carried = new ArrayList<>();

    WordBody(WordPackage file, WordElement body, WordLines out) {
        this.deadline = file.deadline();
        this.links = file.links();
        this.out = out;
        this.styles = new WordStyles(file.part("styles"));
        this.numbering = new WordNumbering(file.part("numbering"), styles);
        this.notes = new WordNotes(file);
        this.below = hasTitle(body) ? 1 : 0;
    }

    private boolean hasTitle(WordElement body) {
        return body.below("p").stream()
                .anyMatch(each -> level(each).orElse(-1) == WordStyles.TITLE
                        && !WordNotes.text(each).isEmpty());
    }

    /** All blocks in an element: paragraphs, tables, and what is wrapped around them. */
    void write(WordElement blocks) {
        for (var each : blocks.children()) block(each);
    }

    private void block(WordElement block) {
        deadline.check();
        switch (block.name()) {
            case "p" -> paragraph(block);
            case "tbl" -> tables.write(block, out);
            case "sdt" -> control(block);
            case "altChunk", "subDoc" -> out.warn(Kind.OBJECT_NOT_TAKEN, block.name());
            case "sectPr", "sdtPr", "sdtEndPr", "tblPr", "tcPr", "Fallback" -> {}
            case "del", "moveFrom" -> out.warn(Kind.DELETION_ACCEPTED, WordNotes.text(block));
            default -> write(block);
        }
    }

    private void control(WordElement control) {
        var gallery = control.value("sdtPr", "docPartObj", "docPartGallery").orElse("");
        if (gallery.equals("Table of Contents")) leaveContentsOut(control);
        else control.child("sdtContent").ifPresent(this::write);
    }

    private void leaveContentsOut(WordElement contents) {
        out.warnOnce(Kind.CONTENTS_NOT_TAKEN, WordNotes.text(contents));
    }

    private void paragraph(WordElement paragraph) {
        if (styles.of(paragraph).contents()) {
            leaveContentsOut(paragraph);
            return;
        }
        var read = read(paragraph);
        var lines = read.lines();
        if (!carried.isEmpty()) {
            carried.addAll(lines.get(0));
            lines.set(0, carried);
            carried = new ArrayList<>();
        }
        if (paragraph.at("pPr", "rPr", "del").isPresent()) carried = lines.remove(lines.size() - 1);
        write(paragraph, lines);
        out.warn(read.findings());
        read.boxes().forEach(this::box);
    }

    /** Empty paragraphs count in a list, too. */
    private void write(WordElement paragraph, List<List<Span>> lines) {
        var label = numbering.next(paragraph);
        var said = lines.stream()
                .filter(line -> !SpanMarkdown.plain(line).isEmpty())
                .toList();
        if (said.isEmpty()) return;
        var level = level(paragraph);
        if (level.isPresent()) heading(level.get(), label.map(Label::text).orElse(""), said);
        else if (label.isPresent()) out.item(label.get(), said);
        else said.forEach(out::text);
    }

    /** A title holds no Markdown: nothing in it is a link or has to be escaped. */
    private void heading(int level, String label, List<List<Span>> lines) {
        boolean title = level == WordStyles.TITLE && !titled;
        titled |= title;
        var words = new ArrayList<>(List.of(label));
        lines.forEach(line -> words.add(SpanMarkdown.plain(line)));
        out.heading(
                title ? 1 : Math.min(Math.max(level, 1) + below, DEEPEST_HEADING),
                String.join(" ", words).strip());
        lines.stream()
                .flatMap(List::stream)
                .map(Span::link)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(link -> out.warn(Kind.LINK_NOT_TAKEN, link));
    }

    private void box(WordElement box) {
        out.warn(Kind.TEXT_BOX_MOVED, WordNotes.text(box));
        write(box);
    }

    WordParagraph read(WordElement paragraph) {
        return WordParagraph.of(paragraph, links, styles, notes, deadline);
    }

    boolean isHeading(WordElement paragraph) {
        return level(paragraph).isPresent();
    }

    private Optional<Integer> level(WordElement paragraph) {
        deadline.check();
        return styles.level(paragraph);
    }

    /** What is left at the end, where the last paragraph was deleted in part. */
    void finish() {
        if (!SpanMarkdown.plain(carried).isEmpty()) out.text(carried);
        carried = new ArrayList<>();
    }
}
