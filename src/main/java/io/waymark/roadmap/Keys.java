package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives stable keys. A number is never used twice in a workshop, not even after its recommendation was withdrawn. */
final class Keys {
    static final Pattern AREA = Pattern.compile("A[1-9]\\d{0,8}");
    static final Pattern RECOMMENDATION = Pattern.compile("R[1-9]\\d{0,8}");
    static final Pattern ACTION = Pattern.compile("(R[1-9]\\d{0,8})\\.A[1-9]\\d{0,8}");

    /** The highest numbers ever given; {@code actions} by the key of their recommendation. */
    record Used(int area, int recommendation, Map<String, Integer> actions) {
        Used {
            actions = Map.copyOf(actions);
        }

        static Used none() {
            return new Used(0, 0, Map.of());
        }

        Used plus(Document document) {
            var counter = new Keys(this);
            counter.count(document);
            return new Used(counter.area, counter.recommendation, counter.actions);
        }
    }

    private final Map<String, Integer> actions;
    private int area;
    private int recommendation;

    private Keys(Used used) {
        area = used.area();
        recommendation = used.recommendation();
        actions = new HashMap<>(used.actions());
    }

    /**
     * The document with a key for everything: those that it has stay, each missing one gets a number above all in use.
     *
     * @throws NotARoadmap where a key is malformed, stands twice, or belongs to another recommendation
     */
    static Document assign(Document document, Used used) {
        check(document);
        var keys = new Keys(used.plus(document));
        return new Document(
                document.title(),
                document.introduction(),
                document.areas().stream().map(keys::area).toList());
    }

    private Area area(Area source) {
        var key = source.key() == null ? "A" + (area = next(area)) : source.key();
        var keyed = source.recommendations().stream().map(this::recommendation).toList();
        return new Area(key, source.title(), source.introduction(), keyed);
    }

    private Recommendation recommendation(Recommendation source) {
        var key = source.key() == null ? "R" + (recommendation = next(recommendation)) : source.key();
        List<Action> keyed =
                source.actions().stream().map(each -> action(key, each)).toList();
        return source.withKey(key).with(null, null, null, keyed);
    }

    private Action action(String owner, Action source) {
        if (source.key() != null) return source;
        return source.withKey(owner + ".A" + actions.merge(owner, 1, (last, one) -> next(last)));
    }

    private static int next(int last) {
        if (last >= 999_999_999) throw new NotARoadmap(Reason.MALFORMED_KEY, 0);
        return last + 1;
    }

    private void count(Document document) {
        for (var each : document.areas()) if (each.key() != null) area = Math.max(area, number(each.key()));
        for (var each : document.recommendations()) {
            if (each.key() != null) recommendation = Math.max(recommendation, number(each.key()));
            for (var action : each.actions())
                if (action.key() != null) actions.merge(each.key(), number(action.key()), Math::max);
        }
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(Math.max(key.lastIndexOf('A'), key.lastIndexOf('R')) + 1));
    }

    private static void check(Document document) {
        var seen = new HashSet<String>();
        document.areas().forEach(each -> check(each.key(), AREA, seen));
        for (var each : document.recommendations()) {
            check(each.key(), RECOMMENDATION, seen);
            each.actions().forEach(action -> checkAction(action.key(), each.key(), seen));
        }
    }

    private static void checkAction(String key, String owner, Set<String> seen) {
        check(key, ACTION, seen);
        if (key != null && !belongs(key, owner)) throw new NotARoadmap(Reason.MALFORMED_KEY, 0);
    }

    private static void check(String key, Pattern form, Set<String> seen) {
        if (key == null) return;
        if (!form.matcher(key).matches()) throw new NotARoadmap(Reason.MALFORMED_KEY, 0);
        if (!seen.add(key)) throw new NotARoadmap(Reason.DUPLICATE_KEY, 0);
    }

    /** Whether an action with this key may stand under this recommendation. */
    static boolean belongs(String actionKey, String owner) {
        return owner != null && actionKey.startsWith(owner + ".");
    }
}
