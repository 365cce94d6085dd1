package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * The comments on a part in their order, a page at a time: each can be put beside all others of its page, so a page of
 * all would grow with their square. What says the same stands with the first that said it, and is not torn apart.
 */
final class Stacks {
    static final int PAGE = 25;

    private final List<List<CommentView>> stacks;

    private Stacks(List<List<CommentView>> stacks) {
        this.stacks = stacks;
    }

    /** @param comments those on a part, oldest first; replies of others to them are no stacks of their own */
    static Stacks of(List<CommentView> comments) {
        var stacks = new LinkedHashMap<UUID, List<CommentView>>();
        for (var comment : comments)
            if (comment.inReplyTo() == null)
                stacks.computeIfAbsent(
                                Objects.requireNonNullElse(comment.group(), comment.id()), first -> new ArrayList<>())
                        .add(comment);
        return new Stacks(List.copyOf(stacks.values()));
    }

    /** Which page shows a spot; one that is not there is the nearest. */
    Desk.Sheet sheet(Spot spot) {
        var places = places();
        int of = Math.max(1, page(stacks.size() - 1));
        var wanted = spot.comment() == null ? spot.page() : places.get(spot.comment());
        int number = wanted == null ? firstOpen() : wanted;
        return new Desk.Sheet(Math.max(1, Math.min(number, of)), of, places);
    }

    private Map<UUID, Integer> places() {
        var places = new HashMap<UUID, Integer>();
        for (int i = 0; i < stacks.size(); i++) for (var comment : stacks.get(i)) places.put(comment.id(), page(i));
        return places;
    }

    private int firstOpen() {
        for (int i = 0; i < stacks.size(); i++) if (stacks.get(i).stream().anyMatch(Desk::waits)) return page(i);
        return 1;
    }

    private static int page(int index) {
        return index / PAGE + 1;
    }

    List<List<CommentView>> on(Desk.Sheet sheet) {
        int from = (sheet.page() - 1) * PAGE;
        return stacks.subList(Math.min(from, stacks.size()), Math.min(from + PAGE, stacks.size()));
    }
}
