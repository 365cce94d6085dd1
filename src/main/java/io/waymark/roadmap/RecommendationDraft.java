package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of one recommendation while a source is read. */
final class RecommendationDraft {
    final List<Line> body = new ArrayList<>();
    private final String key;
    private final String title;
    private final Map<Label, List<Line>> sections = new EnumMap<>(Label.class);

    RecommendationDraft(String key, String title) {
        this.key = key;
        this.title = title;
    }

    List<Line> section(Label label) {
        return sections.computeIfAbsent(label, none -> new ArrayList<>());
    }

    /** @throws NotARoadmap where the key of an action is malformed, stands twice or belongs elsewhere */
    Recommendation read(Reading reading, Consumer<Warning> warnings) {
        var labelled = new ArrayList<Action>();
        if (!reading.keyed()) labels(warnings).ifPresent(labelled::add);
        var actions = actions(reading, warnings);
        actions.addAll(labelled);
        var addressees = items(Label.ADDRESSEES, reading);
        var evidence = items(Label.EVIDENCE, reading);
        return new Recommendation(
                key, title, reading.text(body), reading.text(section(Label.RATIONALE)), actions, addressees, evidence);
    }

    private Optional<Action> labels(Consumer<Warning> warnings) {
        var labelled = LabelledBullets.in(List.copyOf(body), warnings);
        body.clear();
        body.addAll(labelled.rest);
        labelled.values.forEach((label, values) -> {
            if (label.isSection()) values.forEach(value -> add(label, value));
        });
        return ActionOfLabels.of(title, labelled.values);
    }

    private void add(Label label, List<Line> value) {
        var lines = section(label);
        if (label != Label.RATIONALE) lines.addAll(LabelledBullets.list(value));
        else {
            if (!lines.isEmpty()) lines.add(new Line(0, ""));
            lines.addAll(value);
        }
    }

    private List<Action> actions(Reading reading, Consumer<Warning> warnings) {
        var keys = new HashSet<String>();
        var actions = new ArrayList<Action>();
        for (var item : list(Label.ACTIONS)) {
            var action = ActionText.read(item, reading == Reading.OWN, warnings);
            check(action.key(), keys, item.get(0).number());
            actions.add(action);
        }
        return actions;
    }

    private void check(String actionKey, HashSet<String> keys, int line) {
        if (actionKey == null) return;
        if (!Keys.ACTION.matcher(actionKey).matches() || !Keys.belongs(actionKey, key))
            throw new NotARoadmap(Reason.MALFORMED_KEY, line);
        if (!keys.add(actionKey)) throw new NotARoadmap(Reason.DUPLICATE_KEY, line);
    }

    private List<String> items(Label label, Reading reading) {
        return list(label).stream().map(reading::item).toList();
    }

    /** The items of a section; what stands before its list goes to the end of the body. */
    private List<List<Line>> list(Label label) {
        var items = ListItems.of(section(label));
        if (items.leadIn().stream().anyMatch(line -> !line.isBlank())) {
            if (!body.isEmpty() && !body.get(body.size() - 1).isBlank()) body.add(new Line(0, ""));
            body.addAll(items.leadIn());
        }
        return items.items();
    }
}
