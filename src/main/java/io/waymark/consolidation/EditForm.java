package io.waymark.consolidation;

import io.waymark.platform.Form;
import io.waymark.platform.Invalid;
import io.waymark.roadmap.Action;
import io.waymark.roadmap.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The form in which a recommendation is edited: {@code text.title}, {@code text.body}, {@code text.rationale}, and for
 * each action {@code actions.0.text} and so on. Addressees and evidence are not in it and stay as they are.
 */
final class EditForm {
    private static final int MOST_ACTIONS = 100;

    private EditForm() {}

    /** Filled in from a recommendation, with room for one more action. */
    static Form of(Recommendation text) {
        return fill(Form.blank().with("tag", text.tag()), text);
    }

    static Form fill(Form form, Recommendation text) {
        form.with("text.title", text.title()).with("text.body", text.body()).with("text.rationale", text.rationale());
        var actions = new ArrayList<>(text.actions());
        actions.add(new Action(null, "", null, null, null, null));
        for (int i = 0; i < actions.size(); i++) fill(form, i, actions.get(i));
        return form.with("actions", actions.size());
    }

    private static void fill(Form form, int index, Action action) {
        form.with(name(index, "key"), action.key())
                .with(name(index, "text"), action.text())
                .with(name(index, "level"), action.level())
                .with(name(index, "lead"), action.lead())
                .with(name(index, "horizon"), action.horizon())
                .with(name(index, "indicator"), action.indicator());
    }

    private static String name(int index, String field) {
        return "actions." + index + "." + field;
    }

    /** The prefixes of the names of its actions. */
    static List<String> actionNames(Form form) {
        return IntStream.range(0, count(form)).mapToObj(i -> "actions." + i).toList();
    }

    private static int count(Form form) {
        var count = form.number("actions");
        return count == null ? 0 : Math.max(0, Math.min(count, MOST_ACTIONS + 1));
    }

    /** What is typed, as a recommendation that keeps what the form does not hold. */
    static Recommendation typed(Form form, Recommendation stored) {
        return stored.with(
                text(form, "text.title"), text(form, "text.body"), text(form, "text.rationale"), actions(form));
    }

    static NewChange edit(Form form, String key) {
        var text = new NewText(
                text(form, "text.title"), text(form, "text.body"), text(form, "text.rationale"), actions(form));
        return new NewChange(ChangeKind.EDIT, List.of(key), null, text, form.text("reason"), comments(form));
    }

    static NewChange withdraw(Form form, String key) {
        return new NewChange(ChangeKind.WITHDRAW, List.of(key), null, null, form.text("reason"), comments(form));
    }

    static NewChange add(Form form) {
        var text =
                new NewText(form.text("text.title"), form.text("text.body"), text(form, "text.rationale"), List.of());
        return new NewChange(ChangeKind.ADD, List.of(), form.text("area"), text, form.text("reason"), comments(form));
    }

    /** One box stands for all in a group. */
    private static List<UUID> comments(Form form) {
        try {
            return form.all("comments").stream()
                    .flatMap(several -> Stream.of(several.split(" ")))
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException malformed) {
            throw Invalid.field("comments", ConsolidationMessages.class, ConsolidationMessages::unknownComment);
        }
    }

    /** An action whose text was emptied is gone. */
    private static List<Action> actions(Form form) {
        return IntStream.range(0, count(form))
                .filter(i -> form.text(name(i, "text")) != null)
                .mapToObj(i -> new Action(
                        form.text(name(i, "key")),
                        form.text(name(i, "text")),
                        form.choice(name(i, "level"), Action.Level.class),
                        form.text(name(i, "lead")),
                        form.choice(name(i, "horizon"), Action.Horizon.class),
                        form.text(name(i, "indicator"))))
                .toList();
    }

    /** A text that was emptied is empty, not left as it was. */
    private static String text(Form form, String name) {
        return Objects.requireNonNullElse(form.text(name), "");
    }
}
