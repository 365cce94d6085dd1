package io.waymark.workshop;

import io.quarkus.scheduler.Scheduled;
import io.waymark.platform.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Who was seen in the last 60 seconds, and how. It is kept in memory only: nobody's presence is recorded. Several nodes
 * tell each other every few seconds whom they saw.
 */
@ApplicationScoped
public class Presence {
    /** Longer than a browser without stream waits, even where an answer takes its time. */
    private static final Duration OFTEN = Duration.ofSeconds(15);

    private final Sightings seen = new Sightings("seen");
    private final Sightings followed = new Sightings("followed");
    private final Sightings asked = new Sightings("asked");
    /** On this node alone: a browser stays on its node, or nearly. */
    private final Sightings askedOnce = new Sightings("");

    @Inject
    Nodes nodes;

    @Inject
    Clock clock;

    /** Somebody, or something that acts for them, is here. */
    public void seen(Member member) {
        add(seen, member);
    }

    /** A live stream of theirs is open. */
    public void follows(Member member) {
        add(seen, member);
        add(followed, member);
    }

    /**
     * They asked where the workshop stands. Those whom no stream gets through to do so every few seconds; a tab that nobody looks
     * at gives its stream up and asks twice a minute.
     */
    public void asks(Member member) {
        if (!member.isParticipant()) return;
        var now = clock.instant();
        if (askedOnce.has(member.workshop(), member.id(), now, OFTEN)) add(asked, member);
        askedOnce.add(member, now, false);
    }

    private void add(Sightings sightings, Member member) {
        if (member.isParticipant()) sightings.add(member, clock.instant(), nodes.areMany());
    }

    @Scheduled(every = "5s", delayed = "5s")
    void tellOthers() {
        all().forEach(sightings -> sightings.tell(nodes));
        var now = clock.instant();
        all().forEach(sightings -> sightings.forget(now));
        askedOnce.forget(now);
    }

    void heard(@Observes Nodes.Said said) {
        all().forEach(sightings -> sightings.heard(said, clock.instant()));
    }

    private List<Sightings> all() {
        return List.of(seen, followed, asked);
    }

    /** How many participants are here. */
    public int present(UUID workshop) {
        return (int) seen.of(workshop).stream()
                .filter(member -> isPresent(workshop, member))
                .count();
    }

    public boolean isPresent(UUID workshop, UUID member) {
        return seen.has(workshop, member, clock.instant());
    }

    /** How many participants ask for news every few seconds, because no live stream gets through to them. */
    public int polling(UUID workshop) {
        var now = clock.instant();
        return (int) asked.of(workshop).stream()
                .filter(member -> asked.has(workshop, member, now) && !followed.has(workshop, member, now))
                .count();
    }
}
