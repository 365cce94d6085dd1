package io.waymark.workshop;

import io.quarkus.scheduler.Scheduled;
import io.waymark.platform.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Who was seen lately. It is kept in memory only: nobody's presence is recorded. Several nodes tell each other every few
 * seconds whom they saw.
 */
@ApplicationScoped
public class Presence {
    static final Duration LATELY = Duration.ofSeconds(60);
    private static final String SUBJECT = "seen";
    /** What fits into one message between nodes. */
    private static final int TOGETHER = 150;

    private final Map<UUID, Map<UUID, Instant>> seen = new ConcurrentHashMap<>();

    /** Whom the other nodes have not been told of yet. */
    private final Map<UUID, Set<UUID>> untold = new ConcurrentHashMap<>();

    @Inject
    Nodes nodes;

    @Inject
    Clock clock;

    /** Somebody, or something that acts for them, is here. */
    public void seen(Member member) {
        if (!member.isParticipant()) return;
        seen(member.workshop(), member.id());
        if (nodes.areMany())
            untold.computeIfAbsent(member.workshop(), workshop -> ConcurrentHashMap.newKeySet())
                    .add(member.id());
    }

    private void seen(UUID workshop, UUID member) {
        seen.computeIfAbsent(workshop, first -> new ConcurrentHashMap<>()).put(member, clock.instant());
    }

    @Scheduled(every = "5s", delayed = "5s")
    void tellOthers() {
        for (var workshop : List.copyOf(untold.keySet())) {
            var members = List.copyOf(untold.remove(workshop));
            for (int from = 0; from < members.size(); from += TOGETHER)
                nodes.say(
                        SUBJECT,
                        workshop + " " + joined(members.subList(from, Math.min(members.size(), from + TOGETHER))));
        }
    }

    private static String joined(List<UUID> members) {
        return members.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    void heard(@Observes Nodes.Said said) {
        if (!said.subject().equals(SUBJECT)) return;
        var ids = Arrays.stream(said.text().split(" ")).map(UUID::fromString).toList();
        ids.subList(1, ids.size()).forEach(member -> seen(ids.get(0), member));
    }

    /** Participants seen in the last 60 seconds. */
    public int present(UUID workshop) {
        var since = clock.instant().minus(LATELY);
        return (int) seen.getOrDefault(workshop, Map.of()).values().stream()
                .filter(instant -> instant.isAfter(since))
                .count();
    }

    public boolean isPresent(UUID workshop, UUID member) {
        var last = seen.getOrDefault(workshop, Map.of()).get(member);
        return last != null && last.isAfter(clock.instant().minus(LATELY));
    }
}
