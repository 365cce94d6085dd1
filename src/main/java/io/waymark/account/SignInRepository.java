package io.waymark.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, UUID> {
    private static final String CALLERS =
            "select cast(s.id as varchar(36)), s.reach, cast(p.id as varchar(36)), p.name,"
                    + " p.email, p.account is not null, p.language from sign_in s"
                    + " join unnest(cast(?1 as uuid array)) k(id) on s.id = k.id join person p on p.id = s.person_id"
                    + " where s.ended_at is null and s.expires_at > ?2";

    SignIn get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Whose some sign-ins are that are active. Asked with every request, so without the work that entities cost. */
    Stream<Caller> callers(Set<UUID> ids, Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery(CALLERS)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, now)
                .getResultList();
        return found.stream().map(row -> Caller.of((Object[]) row));
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
