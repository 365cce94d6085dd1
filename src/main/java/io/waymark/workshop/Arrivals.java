package io.waymark.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waymark.platform.Crowd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who comes to a workshop, asked with each request and at once for all who come at the same moment. */
@ApplicationScoped
@Transactional
class Arrivals {
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Cache<UUID, Crowd<UUID, Arrival>> crowds =
            Caffeine.newBuilder().expireAfterAccess(QUIET).build();

    @Inject
    MembershipRepository memberships;

    /** For the thread that asks for all: through this, a call has a transaction. */
    @Inject
    Arrivals here;

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Arrival> of(UUID workshop, UUID person) {
        return crowds.get(workshop, first -> new Crowd<>(people -> here.of(workshop, people)))
                .ask(person);
    }

    Map<UUID, Arrival> of(UUID workshop, Set<UUID> people) {
        return memberships.arriving(workshop, people);
    }
}
