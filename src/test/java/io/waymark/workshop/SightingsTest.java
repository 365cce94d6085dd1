package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SightingsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID workshop = new UUID(0, 1);
    private final Sightings sightings = new Sightings("seen");

    private Member member(int number) {
        return new Member(new UUID(1, number), workshop, new UUID(2, number), Role.PARTICIPANT, "Ana");
    }

    @Test
    void remembersNobodyForLongerThanAMinute() {
        sightings.add(member(1), NOON, false);
        sightings.add(member(2), NOON.plusSeconds(30), false);
        sightings.forget(NOON.plusSeconds(59));
        assertThat(sightings.of(workshop)).hasSize(2);
        sightings.forget(NOON.plusSeconds(60));
        assertThat(sightings.of(workshop)).containsExactly(member(2).id());
        sightings.forget(NOON.plusSeconds(90));
        assertThat(sightings.of(workshop)).isEmpty();
    }

    @Test
    void seesWhoComesBack() {
        sightings.add(member(1), NOON, false);
        sightings.forget(NOON.plusSeconds(61));
        sightings.add(member(1), NOON.plusSeconds(62), false);
        assertThat(sightings.has(workshop, member(1).id(), NOON.plusSeconds(63)))
                .isTrue();
    }
}
