package io.waymark.consolidation;

import io.waymark.platform.Invalid;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import java.util.List;
import java.util.function.Function;

/** Applies a change to a document, or says why it cannot be applied. */
record Edit(NewChange change) {
    Document apply(Document text) {
        return switch (change.kind()) {
            case EDIT -> edit(text);
            case ADD -> add(text);
            case WITHDRAW -> withdraw(text);
        };
    }

    private Document edit(Document text) {
        if (change.recommendations().size() != 1)
            throw refused("recommendations", ConsolidationMessages::oneRecommendation);
        if (change.text() == null || change.text().isEmpty()) throw refused("text", ConsolidationMessages::textMissing);
        var old = inDraft(text, change.recommendations().get(0));
        var wanted = change.text();
        return text.withRecommendation(old.with(wanted.title(), wanted.body(), wanted.rationale(), wanted.actions()));
    }

    private Document add(Document text) {
        var wanted = change.text();
        if (wanted == null || wanted.title() == null || wanted.body() == null)
            throw refused("text", ConsolidationMessages::titleAndBody);
        var added = new Recommendation(
                null, wanted.title(), wanted.body(), wanted.rationale(), wanted.actions(), List.of(), List.of());
        var area = change.area();
        if (area != null && text.areas().stream().noneMatch(each -> area.equals(each.key())))
            throw refused("area", messages -> messages.notInDraft(area));
        return text.withAdded(area, added);
    }

    private Document withdraw(Document text) {
        if (change.recommendations().isEmpty())
            throw refused("recommendations", ConsolidationMessages::someRecommendations);
        var left = text;
        for (var key : change.recommendations()) {
            inDraft(left, key);
            left = left.without(key);
        }
        if (left.recommendations().isEmpty())
            throw refused("recommendations", ConsolidationMessages::lastRecommendation);
        return left;
    }

    private static Recommendation inDraft(Document text, String key) {
        return text.recommendation(key)
                .orElseThrow(() -> refused("recommendations", messages -> messages.notInDraft(key)));
    }

    private static Invalid refused(String field, Function<ConsolidationMessages, String> sentence) {
        return Invalid.field(field, ConsolidationMessages.class, sentence);
    }
}
