package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a roadmap from Markdown: one that {@link MarkdownExport} wrote exactly as it was, one that somebody else wrote
 * by the structure of its headings. Texts are kept as they stand in the source; what is not taken as structure stays
 * text, and what may not have been meant that way comes with a warning.
 */
final class MarkdownImport {
    private final String source;
    private final List<Line> lines;
    private final List<Warning> warnings = new ArrayList<>();

    private MarkdownImport(String source) {
        this.source = source;
        this.lines = Line.of(source);
    }

    /**
     * @throws NotARoadmap where the source is empty or has no headings, where none of them can be a recommendation, or
     *     where a key is malformed or stands twice
     */
    static Import read(String source) {
        return new MarkdownImport(Normalised.source(source)).read();
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
        if (headings.isEmpty()) throw new NotARoadmap(Reason.NO_HEADINGS, 0);
        boolean keyed = headings.stream().anyMatch(Heading::hasRecommendationKey);
        return assembled(ForeignOutline.of(headings, warnings::add), keyed ? Reading.KEYED : Reading.FOREIGN);
    }

    private Document assembled(List<Placed> outline, Reading reading) {
        return new Assembly(lines, reading, warnings::add).assemble(outline);
    }
}
