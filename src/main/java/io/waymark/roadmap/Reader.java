package io.waymark.roadmap;

import io.waymark.platform.Invalid;
import io.waymark.platform.PlainText;
import java.util.List;
import java.util.function.Function;

/** Reads a document from any source, or says in the reader's language why it cannot. */
final class Reader {
    private Reader() {}

    static Import read(Source.Markdown source) {
        if (source.text().length() > TooLong.MOST) throw new TooLong();
        var text = PlainText.accept("document", source.text());
        return guarded(() -> MarkdownImport.read(text));
    }

    static Import read(Source.Json source) {
        if (source.areas() == null) throw invalid(RoadmapMessages::empty);
        var document = new Document(source.title(), source.introduction(), source.areas());
        if (document.recommendations().isEmpty()) throw invalid(RoadmapMessages::noRecommendations);
        return new Import(document, List.of());
    }

    /** Runs what may find that something is no roadmap. */
    static <T> T guarded(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NotARoadmap problem) {
            throw invalid(sentence(problem));
        }
    }

    static Invalid invalid(Function<RoadmapMessages, String> sentence) {
        return Invalid.field("document", RoadmapMessages.class, sentence);
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
