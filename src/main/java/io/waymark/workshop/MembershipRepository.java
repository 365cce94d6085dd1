package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.account.Caller;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
    Membership get(UUID workshop, UUID id) {
        return find("id = ?1 and workshop.id = ?2", id, workshop)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    Optional<Membership> active(UUID workshop, UUID person) {
        return find("workshop.id = ?1 and personId = ?2 and removedAt is null", workshop, person)
                .firstResultOptional();
    }

    List<Membership> active(Set<UUID> ids) {
        return list("from Membership m join fetch m.workshop where m.id in ?1 and m.removedAt is null", ids);
    }

    Optional<Membership> ofPerson(UUID workshop, UUID person) {
        return find("workshop.id = ?1 and personId = ?2", workshop, person).firstResultOptional();
    }

    Optional<Membership> byJoinKey(String joinKey) {
        return find("joinKey", joinKey).firstResultOptional();
    }

    List<Membership> page(UUID workshop, MemberFilter filter, Paging paging) {
        return find(
                        "workshop.id = ?1 and (joinedAt > ?2 or joinedAt = ?2 and id > ?3)"
                                + " and locate(?4, lower(name)) > 0 and role in ?5 order by joinedAt, id",
                        workshop,
                        paging.afterInstant(),
                        paging.afterId(),
                        filter.plainName(),
                        filter.roles())
                .range(0, paging.limit())
                .list();
    }

    /** Invited people who have not come in, oldest first. */
    List<Membership> awaited(UUID workshop) {
        return list("workshop.id = ?1 and arrivedAt is null and removedAt is null order by joinedAt, id", workshop);
    }

    /** As it is once all who contribute as this member are done, and nobody does until this transaction is over. */
    Membership alone(Membership membership) {
        getEntityManager().refresh(membership, LockModeType.PESSIMISTIC_WRITE);
        return membership;
    }

    private static final int MODELS = 50;

    /** Of the workshops that somebody facilitates, rehearsals aside, the newest. */
    List<Membership> facilitated(UUID person) {
        return find(
                        "from Membership m join fetch m.workshop w where m.personId = ?1 and m.removedAt is null"
                                + " and m.role = ?2 and w.rehearsalOf is null order by w.createdAt desc, w.id",
                        person,
                        Role.FACILITATOR)
                .range(0, MODELS - 1)
                .list();
    }

    /** Those of a caller's memberships that their sign-in reaches. */
    List<Membership> pageOf(Caller caller, Paging paging) {
        var reach = caller.reach();
        return find(
                        "from Membership m join fetch m.workshop where m.personId = ?1 and m.removedAt is null"
                                + " and (?4 = true or m.id in ?5 or m.workshop.rehearsalOf in"
                                + " (select o.workshop.id from Membership o where o.id in ?5))"
                                + " and (m.joinedAt > ?2 or m.joinedAt = ?2 and m.id > ?3) order by m.joinedAt, m.id",
                        caller.person().id(),
                        paging.afterInstant(),
                        paging.afterId(),
                        reach.isAll(),
                        reach.isAll() ? Set.of() : reach.memberships())
                .range(0, paging.limit())
                .list();
    }

    List<Membership> participants(UUID workshop) {
        return list("workshop.id = ?1 and role = ?2 and removedAt is null order by name", workshop, Role.PARTICIPANT);
    }

    boolean isParticipant(UUID workshop, UUID id) {
        var where = "workshop.id = ?1 and id = ?2 and role = ?3 and removedAt is null";
        return count(where, workshop, id, Role.PARTICIPANT) > 0;
    }

    /** By their ids alone: a server without figures on the table would take an index by the workshop, and read all of it. */
    List<Membership> some(Set<UUID> ids) {
        return list("id in ?1", ids);
    }

    Map<UUID, String> countries(UUID workshop) {
        return find(
                        "select id, coalesce(country, '') from Membership where workshop.id = ?1 and role = ?2 and removedAt is null",
                        workshop,
                        Role.PARTICIPANT)
                .project(From.class)
                .stream()
                .collect(Collectors.toMap(From::id, From::country));
    }

    /** @param country empty where none is given */
    record From(UUID id, String country) {}

    List<Membership> all(UUID workshop) {
        return list("workshop.id", workshop);
    }

    long countParticipants(UUID workshop) {
        return count("workshop.id = ?1 and role = ?2 and removedAt is null", workshop, Role.PARTICIPANT);
    }

    /** Who is in the workshop, or was, and may not answer; of who was erased the counts stay. */
    List<UUID> others(UUID workshop) {
        return find(
                        "select id from Membership where workshop.id = ?1 and erasedAt is null"
                                + " and not (role = ?2 and removedAt is null)",
                        workshop,
                        Role.PARTICIPANT)
                .project(UUID.class)
                .list();
    }

    long countFacilitators(UUID workshop) {
        return count("workshop.id = ?1 and role = ?2 and removedAt is null", workshop, Role.FACILITATOR);
    }

    void dropAll(UUID workshop) {
        delete("workshop.id", workshop);
    }

    /** Which of these people are members of anything. */
    Set<UUID> elsewhere(Set<UUID> people) {
        return list("personId in ?1", people).stream().map(Membership::personId).collect(Collectors.toSet());
    }

    /** Everybody but facilitators whose data is there still, also those who were let out. */
    List<Membership> leaving(UUID workshop) {
        return list(
                "workshop.id = ?1 and role <> ?2 and erasedAt is null order by joinedAt, id",
                workshop,
                Role.FACILITATOR);
    }

    /** Those among them with an address. */
    List<Membership> reachable(UUID workshop) {
        return list(
                "workshop.id = ?1 and role <> ?2 and erasedAt is null and email is not null order by joinedAt, id",
                workshop,
                Role.FACILITATOR);
    }

    /** In how many workshops somebody is or was. */
    long countOf(UUID person) {
        return count("personId", person);
    }

    Set<Integer> formerNumbers(UUID workshop) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select m.formerNumber from Membership m where m.workshop.id = ?1 and m.formerNumber is not null",
                        Integer.class)
                .setParameter(1, workshop)
                .getResultList());
    }

    Set<Integer> pseudonyms(UUID workshop) {
        return new HashSet<>(getEntityManager()
                .createQuery("select m.pseudonym from Membership m where m.workshop.id = ?1", Integer.class)
                .setParameter(1, workshop)
                .getResultList());
    }
}
