package io.waymark.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    Person get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Nobody else changes the password, or signs in with it, until the transaction ends. */
    Person locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    }

    Optional<Person> byAccount(String email) {
        return find("account", Person.account(email)).firstResultOptional();
    }

    Optional<Person> bySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Asked at each start, where the first query in HQL would cost a quarter of a second: so it is plain SQL. */
    boolean hasAccount() {
        var accounts = getEntityManager()
                .createNativeQuery("select count(*) from person where account is not null", Long.class)
                .getSingleResult();
        return (Long) accounts > 0;
    }

    Map<UUID, PersonView> views(Set<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Person::id, Person::view));
    }

    /** Those of these people who came by a code or a link. */
    Set<UUID> guests(Set<UUID> ids) {
        return list("id in ?1 and account is null", ids).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** Not of who was forgotten meanwhile: nothing of theirs is kept. */
    void read(UUID id, String language) {
        update("language = ?1 where id = ?2 and name <> ''", language, id);
    }

    void drop(Set<UUID> ids) {
        delete("id in ?1", ids);
    }
}
