package io.waymark.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, UUID> {
    SignIn get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    List<SignIn> withPeople(Set<UUID> ids) {
        return list("from SignIn s join fetch s.person where s.id in ?1", ids);
    }

    List<SignIn> ofPerson(UUID personId) {
        return list("person.id = ?1 and endedAt is null", personId);
    }

    List<SignIn> allOf(UUID personId) {
        return list("person.id", personId);
    }

    long deleteAll(UUID personId) {
        return delete("person.id", personId);
    }

    void deleteExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }

    Set<UUID> active(Set<UUID> ids, Instant now) {
        return list("id in ?1", ids).stream()
                .filter(signIn -> signIn.isActive(now))
                .map(SignIn::id)
                .collect(Collectors.toSet());
    }

    void dropOf(Set<UUID> people) {
        delete("person.id in ?1", people);
    }
}
