package io.waymark.platform;

import java.util.EnumSet;
import java.util.Set;

/**
 * What goes over a live stream: that something changed, never what.
 *
 * @param topics what to fetch again; empty for a beat, which only proves that the stream gets through
 */
public record Nudge(long version, Set<LiveSignal.Topic> topics) {
    public boolean isBeat() {
        return topics.isEmpty();
    }

    /** Both in one. */
    Nudge and(Nudge later) {
        var all = EnumSet.noneOf(LiveSignal.Topic.class);
        all.addAll(topics);
        all.addAll(later.topics);
        return new Nudge(later.version, Set.copyOf(all));
    }
}
