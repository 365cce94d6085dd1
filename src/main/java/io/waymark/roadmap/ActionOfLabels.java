package io.waymark.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes one action of what the labels of a recommendation say: who does it, how it is measured, until when. Its text is
 * the title of the recommendation without its number, and the timeline word for word, so that nothing is lost.
 */
final class ActionOfLabels {
    private ActionOfLabels() {}

    static Optional<Action> of(String title, Map<Label, List<List<Line>>> values) {
        var lead = flat(Label.LEAD, values);
        var level = flat(Label.LEVEL, values);
        var timeline = flat(Label.HORIZON, values);
        var indicator = flat(Label.INDICATOR, values);
        if ((lead + level + timeline + indicator).isEmpty()) return Optional.empty();
        return Optional.of(new Action(
                null,
                Numbering.without(title) + (timeline.isEmpty() ? "" : " (" + timeline + ")"),
                FieldValues.level(level).orElse(null),
                lead,
                FieldValues.horizonOf(timeline),
                indicator));
    }

    private static String flat(Label label, Map<Label, List<List<Line>>> values) {
        return values.getOrDefault(label, List.of()).stream()
                .map(LabelledBullets::flat)
                .collect(Collectors.joining("; "));
    }
}
