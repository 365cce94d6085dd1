package io.waymark.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who was seen lately. It is kept in memory only: nobody's presence is recorded. */
@ApplicationScoped
public class Presence {
    static final Duration LATELY = Duration.ofSeconds(60);

    private final Map<UUID, Map<UUID, Instant>> seen = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    void seen(Member member) {
        if (member.isParticipant())
            seen.computeIfAbsent(member.workshop(), workshop -> new ConcurrentHashMap<>())
                    .put(member.id(), clock.instant());
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
