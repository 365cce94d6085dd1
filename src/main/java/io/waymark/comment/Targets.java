package io.waymark.comment;

import io.waymark.platform.Markdown;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.RoundView;
import java.util.List;
import java.util.stream.Stream;

/** What can be commented on in a round, in reading order, for lists to choose from. */
public final class Targets {
    private static final int LABEL = 60;

    private Targets() {}

    /** A text to comment on. */
    public record Target(String key, String title) {
        /** The key with the beginning of the title. */
        public String label() {
            var line = title == null ? "" : title.replaceAll("\\s+", " ").strip();
            if (line.length() <= LABEL) return (key + " " + line).strip();
            return key + " " + line.substring(0, line.offsetByCodePoints(0, LABEL / 2)) + " …";
        }

        /** Whether it stands on its own page, not inside a recommendation. */
        public boolean isPart() {
            return !key.contains(".");
        }
    }

    static List<Target> of(RoundView round, Document text) {
        var whole = Stream.of(new Target(Document.WHOLE, text.title()));
        return Stream.concat(whole, text.areas().stream().flatMap(Targets::of))
                .filter(target -> round.takesCommentsOn(target.key(), text))
                .toList();
    }

    private static Stream<Target> of(Area area) {
        var inside = area.recommendations().stream().flatMap(Targets::of);
        return Stream.concat(Stream.of(new Target(area.key(), area.title())), inside);
    }

    private static Stream<Target> of(Recommendation text) {
        var actions =
                text.actions().stream().map(action -> new Target(action.key(), Markdown.visibleText(action.text())));
        return Stream.concat(Stream.of(new Target(text.key(), text.title())), actions);
    }
}
