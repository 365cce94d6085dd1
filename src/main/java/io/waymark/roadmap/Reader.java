package io.waymark.roadmap;

import io.waymark.platform.Invalid;
import io.waymark.platform.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads a document from any source, or says in the reader's language why it cannot. */
final class Reader {
    private static final String DOCUMENT = "document";

    private static final int MOST_RECOMMENDATIONS = 500;
    private static final int MOST_WARNINGS = 1000;
    private static final int LONGEST_WARNING = 300;
    private static final int LONGEST_TITLE = 500;

    private Reader() {}

    static Import read(Source.Markdown source) {
        if (source.text().length() > TooLong.MOST) throw new TooLong();
        var text = PlainText.accept(DOCUMENT, source.text());
        var read = guarded(() -> MarkdownImport.read(text, source.choices()));
        check(read.document());
        return new Import(
                read.document(),
                Stream.concat(source.found().stream(), read.warnings().stream())
                        .limit(MOST_WARNINGS)
                        .sorted(Comparator.comparingInt(Warning::line))
                        .map(Reader::shortened)
                        .toList());
    }

    static Structure structure(Source.Markdown source) {
        if (source.text().length() > TooLong.MOST) throw new TooLong();
        return MarkdownImport.structure(PlainText.accept(DOCUMENT, source.text()), source.choices());
    }

    private static Warning shortened(Warning warning) {
        if (warning.text().length() <= LONGEST_WARNING) return warning;
        return new Warning(warning.line(), warning.kind(), warning.text().substring(0, LONGEST_WARNING) + " …");
    }

    /** What the constraints of JSON say field by field, and no roadmap that people wrote comes near. */
    private static void check(Document document) {
        if (document.recommendations().size() > MOST_RECOMMENDATIONS)
            throw invalid(messages -> messages.tooMany(MOST_RECOMMENDATIONS));
        var areas = document.areas().stream().map(Area::title);
        var recommendations = document.recommendations().stream().map(Recommendation::title);
        Stream.concat(Stream.of(document.title()), Stream.concat(areas, recommendations))
                .filter(title -> title.length() > LONGEST_TITLE)
                .findFirst()
                .ifPresent(title -> {
                    throw invalid(messages -> messages.titleTooLong(title.substring(0, 60), LONGEST_TITLE));
                });
    }

    static Import read(Source.Json source) {
        if (source.areas() == null) throw invalid(RoadmapMessages::empty);
        var document = new Document(source.title(), source.introduction(), source.areas());
        if (document.recommendations().isEmpty()) throw invalid(RoadmapMessages::noRecommendations);
        check(document);
        return new Import(document, List.of());
    }

    /** Runs what may find that a document is no roadmap. */
    static <T> T guarded(Supplier<T> reading) {
        return guarded(DOCUMENT, reading);
    }

    /** @param field where it was sent */
    static <T> T guarded(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NotARoadmap problem) {
            throw Invalid.field(field, RoadmapMessages.class, sentence(problem));
        }
    }

    static Invalid invalid(Function<RoadmapMessages, String> sentence) {
        return Invalid.field(DOCUMENT, RoadmapMessages.class, sentence);
    }

    private static Function<RoadmapMessages, String> sentence(NotARoadmap problem) {
        return switch (problem.reason()) {
            case EMPTY -> RoadmapMessages::empty;
            case NO_HEADINGS -> RoadmapMessages::noHeadings;
            case NO_RECOMMENDATIONS -> RoadmapMessages::noRecommendations;
            case DUPLICATE_KEY -> messages -> messages.duplicateKey(problem.line());
            case MALFORMED_KEY -> messages -> messages.malformedKey(problem.line());
        };
    }
}
