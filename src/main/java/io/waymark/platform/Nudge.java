package io.waymark.platform;

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
}
