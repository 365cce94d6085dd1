package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads one action from the item of a list: its text, the key behind its first line, its fields as nested bullets. */
final class ActionText {
    private final List<String> text = new ArrayList<>();
    private String key;
    private Action.Level level;
    private String lead;
    private Action.Horizon horizon;
    private String indicator;

    private ActionText() {}

    /** @param own whether backslashes of our own format are to be removed; else a strange key is text */
    static Action read(List<Line> item, boolean own, Consumer<Warning> warnings) {
        var action = new ActionText();
        action.first(item.get(0), own);
        for (var line : item.subList(1, item.size())) {
            var field = ActionField.of(line.text());
            if (field.isPresent() && action.set(field.get())) continue;
            field.ifPresent(kept -> warnings.accept(new Warning(
                    line.number(), Kind.LABEL_KEPT_AS_TEXT, line.text().strip())));
            action.text.add(own ? Escapes.readItem(line.text()) : line.text());
        }
        return new Action(
                action.key,
                String.join("\n", action.text),
                action.level,
                action.lead,
                action.horizon,
                action.indicator);
    }

    private void first(Line line, boolean own) {
        var tail = Tail.parse(line.text());
        boolean keyed =
                tail.key() != null && (own || Keys.ACTION.matcher(tail.key()).matches());
        if (keyed) key = tail.key();
        if (own) text.add(Escapes.readItem(tail.text()));
        else text.add(keyed ? tail.text() : line.text());
    }

    /** Whether the field was taken: one that is set already, or whose value means nothing here, is text. */
    private boolean set(ActionField field) {
        var value = field.value().strip();
        if (value.isEmpty()) return false;
        return switch (field.label()) {
            case LEAD -> lead == null && (lead = value) != null;
            case INDICATOR -> indicator == null && (indicator = value) != null;
            case LEVEL -> level == null && (level = FieldValues.level(value).orElse(null)) != null;
            case HORIZON -> takeHorizon(value);
            default -> false;
        };
    }

    /** A timeline that says more than its horizon gives the horizon, and is text all the same. */
    private boolean takeHorizon(String value) {
        if (horizon != null) return false;
        horizon = FieldValues.horizonOf(value);
        return FieldValues.horizon(value).isPresent();
    }
}
