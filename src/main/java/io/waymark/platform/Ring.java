package io.waymark.platform;

import io.waymark.platform.LiveSignal.Topic;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one node tells the others of a workshop: how far it has moved on and what to fetch, never what it holds. */
record Ring(UUID workshop, long version, Set<Topic> topics) {
    String text() {
        return workshop + " " + version + " " + topics.stream().map(Topic::name).collect(Collectors.joining(","));
    }

    static Ring of(String text) {
        var parts = text.split(" ");
        return new Ring(
                UUID.fromString(parts[0]),
                Long.parseLong(parts[1]),
                Arrays.stream(parts[2].split(",")).map(Topic::valueOf).collect(Collectors.toSet()));
    }
}
