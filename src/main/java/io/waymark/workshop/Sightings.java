package io.waymark.workshop;

import io.waymark.platform.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** When members were last seen in one way, on all nodes that tell each other; in memory only. */
class Sightings {
    static final Duration LATELY = Duration.ofSeconds(60);
    /** What fits into one message between nodes. */
    private static final int TOGETHER = 150;

    private final Map<UUID, Map<UUID, Instant>> seen = new ConcurrentHashMap<>();

    /** Whom the other nodes have not been told of yet. */
    private final Map<UUID, Set<UUID>> untold = new ConcurrentHashMap<>();

    private final String subject;

    /** @param subject under which nodes tell each other */
    Sightings(String subject) {
        this.subject = subject;
    }

    void add(Member member, Instant now, boolean tell) {
        add(member.workshop(), member.id(), now);
        if (tell)
            untold.computeIfAbsent(member.workshop(), workshop -> ConcurrentHashMap.newKeySet())
                    .add(member.id());
    }

    private void add(UUID workshop, UUID member, Instant now) {
        seen.compute(workshop, (id, known) -> {
            var members = known == null ? new ConcurrentHashMap<UUID, Instant>() : known;
            members.put(member, now);
            return members;
        });
    }

    /** Nobody is remembered for longer than they count as seen. */
    void forget(Instant now) {
        for (var workshop : seen.keySet())
            seen.computeIfPresent(workshop, (id, members) -> {
                members.values().removeIf(last -> !last.isAfter(now.minus(LATELY)));
                return members.isEmpty() ? null : members;
            });
    }

    void tell(Nodes nodes) {
        for (var workshop : List.copyOf(untold.keySet())) {
            var members = List.copyOf(untold.remove(workshop));
            for (int from = 0; from < members.size(); from += TOGETHER)
                nodes.say(
                        subject,
                        workshop + " " + joined(members.subList(from, Math.min(members.size(), from + TOGETHER))));
        }
    }

    private static String joined(List<UUID> members) {
        return members.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    void heard(Nodes.Said said, Instant now) {
        if (!said.subject().equals(subject)) return;
        var ids = Arrays.stream(said.text().split(" ")).map(UUID::fromString).toList();
        ids.subList(1, ids.size()).forEach(member -> add(ids.get(0), member, now));
    }

    Set<UUID> of(UUID workshop) {
        return seen.getOrDefault(workshop, Map.of()).keySet();
    }

    boolean has(UUID workshop, UUID member, Instant now) {
        return has(workshop, member, now, LATELY);
    }

    boolean has(UUID workshop, UUID member, Instant now, Duration within) {
        var last = seen.getOrDefault(workshop, Map.of()).get(member);
        return last != null && last.isAfter(now.minus(within));
    }
}
