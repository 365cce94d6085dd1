package io.waymark.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Database;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class SignInRepository implements PanacheRepositoryBase<SignIn, UUID> {
    private static final String CALLER = "select cast(s.id as varchar(36)), s.reach, cast(p.id as varchar(36)), p.name,"
            + " p.email, p.account is not null, p.language from ";
    private static final String KEYS = "unnest(cast(?1 as uuid array)) k(id)";
    private static final String ACTIVE = " where s.ended_at is null and s.expires_at > ?2";

    private static final String CALLERS =
            CALLER + "sign_in s join " + KEYS + " on s.id = k.id join person p on p.id = s.person_id" + ACTIVE;

    /** On a server: one look for each ({@link Database#isShared()}). */
    private static final String EACH_CALLER = CALLER + KEYS
            + " cross join lateral (select s.* from sign_in s where s.id = k.id offset 0) s"
            + " cross join lateral (select p.* from person p where p.id = s.person_id offset 0) p" + ACTIVE;

    @Inject
    Database database;

    SignIn get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Whose some sign-ins are that are active. Asked with every request, so without the work that entities cost. */
    Stream<Caller> callers(Set<UUID> ids, Instant now) {
        List<?> found = getEntityManager()
                .createNativeQuery(database.isShared() ? EACH_CALLER : CALLERS)
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
