package io.waymark.roadmap;

import io.waymark.roadmap.TextChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Two versions side by side, matched by key: a text that moved elsewhere unchanged is unchanged. */
final class Comparison {
    private Comparison() {}

    /** Every recommendation of the newer version in its order, each withdrawn one after the one it used to follow. */
    static List<TextChange> between(Document older, Document newer) {
        return compare(older.recommendations(), newer.recommendations(), Recommendation::key, PlainText::of);
    }

    /** The same for the titles and introductions: the document as a whole, then its areas. */
    static List<TextChange> texts(Document older, Document newer) {
        var changes = new ArrayList<TextChange>();
        changes.add(change(Document.WHOLE, PlainText.of(older), PlainText.of(newer)));
        changes.addAll(compare(older.areas(), newer.areas(), Area::key, PlainText::of));
        return List.copyOf(changes);
    }

    private static <T> List<TextChange> compare(
            List<T> older, List<T> newer, Function<T, String> key, Function<T, String> text) {
        Map<String, String> before = new LinkedHashMap<>();
        for (var each : older) if (key.apply(each) != null) before.put(key.apply(each), text.apply(each));
        var changes = new ArrayList<TextChange>();
        for (var each : newer) changes.add(change(key.apply(each), before.get(key.apply(each)), text.apply(each)));
        addWithdrawn(before, changes);
        return List.copyOf(changes);
    }

    private static void addWithdrawn(Map<String, String> before, List<TextChange> changes) {
        int after = -1;
        for (var old : before.entrySet()) {
            int at = position(old.getKey(), changes);
            if (at < 0) {
                at = after + 1;
                changes.add(at, change(old.getKey(), old.getValue(), null));
            }
            after = at;
        }
    }

    private static int position(String key, List<TextChange> changes) {
        for (int i = 0; i < changes.size(); i++) if (key.equals(changes.get(i).key())) return i;
        return -1;
    }

    private static TextChange change(String key, String before, String after) {
        var kind = before == null
                ? Kind.ADDED
                : after == null ? Kind.WITHDRAWN : before.equals(after) ? Kind.UNCHANGED : Kind.CHANGED;
        return new TextChange(key, kind, Wordings.diff(Objects.toString(before, ""), Objects.toString(after, "")));
    }
}
