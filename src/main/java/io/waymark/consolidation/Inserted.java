package io.waymark.consolidation;

import io.waymark.roadmap.Action;
import io.waymark.roadmap.Recommendation;

/**
 * What is typed, with a suggestion put in.
 *
 * @param found whether the words it is for still stand there; else the text is as it was
 */
record Inserted(Recommendation text, boolean found) {
    /** @param target the recommendation's key for its body, or the key of one of its actions */
    static Inserted of(Recommendation typed, String target, Suggestion suggestion) {
        if (target.equals(typed.key()))
            return suggestion
                    .into(typed.body())
                    .map(body -> new Inserted(typed.with(null, body, null, null), true))
                    .orElse(new Inserted(typed, false));
        var actions = typed.actions().stream()
                .map(action -> target.equals(action.key()) ? with(action, suggestion) : action)
                .toList();
        return new Inserted(typed.with(null, null, null, actions), !actions.equals(typed.actions()));
    }

    private static Action with(Action action, Suggestion suggestion) {
        var text = suggestion.into(action.text()).orElse(action.text());
        return new Action(action.key(), text, action.level(), action.lead(), action.horizon(), action.indicator());
    }
}
