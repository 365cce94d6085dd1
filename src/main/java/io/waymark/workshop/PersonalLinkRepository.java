package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonalLinkRepository implements PanacheRepositoryBase<PersonalLink, String> {
    Optional<PersonalLink> bySecret(String secret) {
        return findByIdOptional(Hash.sha256(secret)).filter(PersonalLink::isGood);
    }

    /** Where the link of a secret leads, whether or not it is good still. */
    Optional<UUID> workshopOf(String secret) {
        return find("select membership.workshop.id from PersonalLink where hash = ?1", Hash.sha256(secret))
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The newest good link of each of these members. */
    Map<UUID, LinkView> good(Collection<UUID> memberships) {
        var links = new HashMap<UUID, LinkView>();
        list("membership.id in ?1 and revokedAt is null order by createdAt", memberships)
                .forEach(link -> links.put(link.membership().id(), link.view()));
        return links;
    }

    void dropAll(UUID workshop) {
        delete("membership.id in (select m.id from Membership m where m.workshop.id = ?1)", workshop);
    }

    private static final String UNUSED = "membership.id in (select m.id from Membership m where m.workshop.id = ?1"
            + " and m.arrivedAt is null and m.erasedAt is null and m.role <> ?2)";

    /** Of people who were invited and never came, facilitators aside. */
    long countUnused(UUID workshop) {
        return count(UNUSED, workshop, Role.FACILITATOR);
    }

    void deleteUnused(UUID workshop) {
        delete(UNUSED, workshop, Role.FACILITATOR);
    }

    long deleteAll(UUID membership) {
        return delete("membership.id", membership);
    }

    void revokeAll(UUID membership, Instant now) {
        list("membership.id", membership).forEach(link -> link.revoke(now));
    }
}
