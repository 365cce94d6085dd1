package io.waymark.workshop;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A member's data is being erased, in the same transaction. The features above take out what they hold of the person
 * and say how much it was, and how much stays.
 */
public final class Erased {
    private final UUID workshop;
    private final UUID member;
    private final String name;
    private final boolean blank;
    private final Map<Trace, Integer> removed = new EnumMap<>(Trace.class);
    private final Map<Trace, Integer> kept = new EnumMap<>(Trace.class);

    Erased(UUID workshop, UUID member, String name, boolean blank) {
        this.workshop = workshop;
        this.member = member;
        this.name = name;
        this.blank = blank;
    }

    public UUID workshop() {
        return workshop;
    }

    public UUID member() {
        return member;
    }

    /** What they were called, for finding it elsewhere. */
    public String name() {
        return name;
    }

    /** Whether the words that they wrote go, too. */
    public boolean takesWords() {
        return blank;
    }

    public void removed(Trace trace, long count) {
        add(removed, trace, count);
    }

    public void kept(Trace trace, long count) {
        add(kept, trace, count);
    }

    private static void add(Map<Trace, Integer> counts, Trace trace, long count) {
        if (count > 0) counts.merge(trace, (int) count, Integer::sum);
    }

    Map<Trace, Integer> removed() {
        return removed;
    }

    Map<Trace, Integer> kept() {
        return kept;
    }
}
