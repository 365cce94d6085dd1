package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a roadmap from Markdown: one that {@link MarkdownExport} wrote exactly as it was, one that somebody else wrote
 * by the structure of its headings. Texts are kept as they stand in the source; what is not taken as structure stays
 * text, and what may not have been meant that way comes with a warning.
 */
final class MarkdownImport {
    private static final Optional<Choice> OUT = Optional.of(Choice.OUT);

    private final String source;
    private final List<Line> lines;
    private final Choices choices;
    private final List<Warning> warnings = new ArrayList<>();

    private MarkdownImport(String source, Choices choices) {
        this.source = source;
        this.lines = Line.of(source);
        this.choices = choices;
    }

    /**
     * @throws NotARoadmap where the source is empty or has no headings, where none of them can be a recommendation, or
     *     where a key is malformed or stands twice
     */
    static Import read(String source) {
        return read(source, Choices.NONE);
    }

    /** The same with what somebody decided about it; a document of ours says itself what it is. */
    static Import read(String source, Choices choices) {
        return new MarkdownImport(Normalised.source(source), choices).read();
    }

    private Import read() {
        if (source.isBlank()) throw new NotARoadmap(Reason.EMPTY, 0);
        var headings = OwnOutline.headings(lines);
        var document =
                OwnOutline.fits(headings) ? assembled(OwnOutline.of(headings, warnings::add), Reading.OWN) : foreign();
        warnings.addAll(MarkdownSource.notShown(source));
        warnings.sort(Comparator.comparingInt(Warning::line));
        return new Import(document, warnings);
    }

    private Document foreign() {
        var headings = MarkdownSource.headings(source, lines);
        if (headings.isEmpty() && choices.isEmpty()) throw new NotARoadmap(Reason.NO_HEADINGS, 0);
        boolean keyed = headings.stream().anyMatch(Heading::hasRecommendationKey);
        var blocks = MarkdownSource.blocks(source, lines);
        blocks.stream().filter(block -> choices.of(block.line()).equals(OUT)).forEach(this::leaveOut);
        var outline = Outline.of(headings, blocks, choices, warnings::add);
        return assembled(outline, keyed ? Reading.KEYED : Reading.FOREIGN);
    }

    private void leaveOut(Block block) {
        warnings.add(new Warning(block.line(), Warning.Kind.LEFT_OUT, block.text()));
        for (int i = block.first(); i <= block.last(); i++)
            lines.set(i, lines.get(i).with(""));
    }

    private Document assembled(List<Placed> outline, Reading reading) {
        return new Assembly(lines, reading, warnings::add).assemble(outline);
    }

    /** What the headings and paragraphs of a source are; none where it says itself what it is. */
    static Structure structure(String source, Choices choices) {
        return new MarkdownImport(Normalised.source(source), choices).structure();
    }

    private Structure structure() {
        var headings = MarkdownSource.headings(source, lines);
        if (OwnOutline.fits(OwnOutline.headings(lines))) return new Structure(List.of());
        var entries = new ArrayList<Structure.Entry>();
        for (var placed : Outline.read(headings, warning -> {})) entries.add(entry(placed));
        for (var block : MarkdownSource.blocks(source, lines)) entries.add(entry(block));
        entries.sort(Comparator.comparingInt(Structure.Entry::line));
        return new Structure(entries);
    }

    private Structure.Entry entry(Placed placed) {
        var heading = placed.heading();
        var role = Structure.Role.valueOf(
                placed.role() == Placed.Role.PART ? "TEXT" : placed.role().name());
        return new Structure.Entry(
                heading.line(),
                heading.title(),
                heading.level(),
                role,
                choices.of(heading.line()).orElse(null));
    }

    private Structure.Entry entry(Block block) {
        var chosen = choices.of(block.line()).orElse(null);
        return new Structure.Entry(block.line(), block.text(), 0, Structure.Role.TEXT, chosen);
    }
}
