package io.waymark.workshop;

import io.waymark.platform.Lately;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who speaks in a workshop, and from where, for those who decide how much of it is shown. */
@ApplicationScoped
@Transactional
public class Contributors {
    @Inject
    MembershipRepository memberships;

    @Inject
    Lately lately;

    /** Oneself; who looks at the wall is nobody. */
    public Optional<Contributor> of(Member me) {
        return memberships.findByIdOptional(me.id()).map(Membership::contributor);
    }

    /** Everybody who is in the workshop or was: as many rows as there are. */
    public Map<UUID, Contributor> of(UUID workshop) {
        return byMember(memberships.all(workshop).stream());
    }

    /** Some of them. */
    public Map<UUID, Contributor> of(UUID workshop, Set<UUID> members) {
        if (members.isEmpty()) return Map.of();
        return byMember(memberships.some(members).stream()
                .filter(membership -> membership.workshop().id().equals(workshop)));
    }

    private static Map<UUID, Contributor> byMember(Stream<Membership> some) {
        return some.map(Membership::contributor).collect(Collectors.toMap(Contributor::member, Function.identity()));
    }

    /** The country of each participant, empty where they gave none; read once for all who look. */
    public Map<UUID, String> countries(UUID workshop) {
        return lately.get(workshop, "countries", () -> memberships.countries(workshop));
    }
}
