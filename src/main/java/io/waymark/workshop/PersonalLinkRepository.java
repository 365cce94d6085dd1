package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Hash;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonalLinkRepository implements PanacheRepositoryBase<PersonalLink, String> {
    Optional<PersonalLink> bySecret(String secret) {
        return findByIdOptional(Hash.sha256(secret)).filter(PersonalLink::isGood);
    }

    void revokeAll(UUID membership, Instant now) {
        list("membership.id", membership).forEach(link -> link.revoke(now));
    }
}
