package io.waymark.workshop;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.platform.Crowd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Who comes to a workshop, asked with each request and at once for all who come at the same moment. */
@ApplicationScoped
class Arrivals {
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Cache<UUID, Crowd<UUID, Arrival>> crowds =
            Caffeine.newBuilder().expireAfterAccess(QUIET).build();

    @Inject
    MembershipRepository memberships;

    Optional<Arrival> of(UUID workshop, UUID person) {
        return crowds.get(
                        workshop,
                        first -> new Crowd<>(people -> QuarkusTransaction.suspendingExisting()
                                .call(() -> memberships.arriving(workshop, people))))
                .ask(person);
    }
}
