package io.waymark.workshop;

import io.quarkus.scheduler.Scheduled;
import io.waymark.platform.Nodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Who was seen in the last 60 seconds, and how. It is kept in memory only: nobody's presence is recorded. Several nodes
 * tell each other every few seconds whom they saw.
 */
@ApplicationScoped
public class Presence {
    private final Sightings seen = new Sightings("seen");
    private final Sightings followed = new Sightings("followed");
    private final Sightings asked = new Sightings("asked");

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

    /** They asked where the workshop stands, as those do every few seconds whom no stream gets through to. */
    public void asks(Member member) {
        add(asked, member);
    }

    private void add(Sightings sightings, Member member) {
        if (member.isParticipant()) sightings.add(member, clock.instant(), nodes.areMany());
    }

    @Scheduled(every = "5s", delayed = "5s")
    void tellOthers() {
        all().forEach(sightings -> sightings.tell(nodes));
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
