package io.waymark.session;

import io.waymark.session.RoundModel.Deed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What several people did at the same time, and whether there is an order in which one after the other would have been
 * told the same: one that puts nothing before what had been answered when it was asked for (Wing and Gong 1993).
 */
final class History {
    /** @param asked and {@code given} are places in the one order in which all calls and answers were seen */
    record Event(int voter, Deed deed, String answer, int asked, int given) {}

    private final String shown;
    private final Set<List<Object>> visited = new HashSet<>();

    private History(String shown) {
        this.shown = shown;
    }

    /** @param shown how it was when all was done */
    static boolean isLegal(List<Event> events, String shown) {
        return new History(shown).search(events, RoundModel.opened());
    }

    private boolean search(List<Event> left, RoundModel model) {
        if (left.isEmpty()) return model.shown().equals(shown);
        if (!visited.add(List.of(left, model))) return false;
        int firstGiven = left.stream().mapToInt(Event::given).min().orElseThrow();
        return left.stream().filter(event -> event.asked < firstGiven).anyMatch(event -> {
            var step = model.step(event.deed, event.voter);
            return step.answer().equals(event.answer) && search(without(left, event), step.after());
        });
    }

    private static List<Event> without(List<Event> events, Event one) {
        var rest = new ArrayList<>(events);
        rest.remove(one);
        return rest;
    }
}
