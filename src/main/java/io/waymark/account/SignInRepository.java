package io.waymark.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, UUID> {
    SignIn get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<SignIn> ofPerson(UUID personId) {
        return list("person.id = ?1 and endedAt is null", personId);
    }
}
