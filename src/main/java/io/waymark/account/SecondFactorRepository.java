package io.waymark.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SecondFactorRepository implements PanacheRepositoryBase<SecondFactor, UUID> {
    /** The one that is asked for. */
    Optional<SecondFactor> on(UUID person) {
        return findByIdOptional(person).filter(SecondFactor::isOn);
    }
}
