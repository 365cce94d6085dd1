package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.account.Caller;
import io.waymark.platform.Database;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class MembershipRepository implements PanacheRepositoryBase<Membership, UUID> {
    private static final String ARRIVAL = "select cast(m.id as varchar(36)), cast(m.person_id as varchar(36)), m.role,"
            + " m.name, w.language, cast(w.rehearsal_of as varchar(36)) from ";
    private static final String PEOPLE = "unnest(cast(?2 as uuid array)) k(person)";
    private static final String INSIDE =
            " join workshop w on w.id = m.workshop_id where m.workshop_id = ?1 and m.removed_at is null";

    private static final String ARRIVING =
            ARRIVAL + "membership m join " + PEOPLE + " on m.person_id = k.person" + INSIDE;

    /**
     * On a server: one look for each ({@link Database#isShared()}), by the person alone. As long as it has no figures it takes any
     * index that begins with the workshop, and would read all members for each.
     */
    private static final String EACH_ARRIVING = ARRIVAL + PEOPLE
            + " cross join lateral (select m.* from membership m where m.person_id = k.person offset 0) m" + INSIDE;

    private static final String ROLE = "select cast(m.id as varchar(36)), m.role from ";
    private static final String MEMBERS = "unnest(cast(?1 as uuid array)) k(id)";
    private static final String STILL = " where m.removed_at is null";

    private static final String ROLES = ROLE + "membership m join " + MEMBERS + " on m.id = k.id" + STILL;

    private static final String EACH_ROLE =
            ROLE + MEMBERS + " cross join lateral (select m.* from membership m where m.id = k.id offset 0) m" + STILL;

    private static final String ROLE_ALONE =
            "select cast(id as varchar(36)), role from membership where id = ?1 and removed_at is null for update";

    @Inject
    Database database;

    Membership get(UUID workshop, UUID id) {
        return find("id = ?1 and workshop.id = ?2", id, workshop)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    Optional<Membership> active(UUID workshop, UUID person) {
        return find("workshop.id = ?1 and personId = ?2 and removedAt is null", workshop, person)
                .firstResultOptional();
    }

    /** By person, who of some people is in a workshop. Asked with every request, so without the work that entities cost. */
    @ActivateRequestContext
    Map<UUID, Arrival> arriving(UUID workshop, Set<UUID> people) {
        List<?> found = getEntityManager()
                .createNativeQuery(database.isShared() ? EACH_ARRIVING : ARRIVING)
                .setParameter(1, workshop)
                .setParameter(2, people.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(row -> Arrival.of(workshop, (Object[]) row))
                .collect(Collectors.toMap(arrival -> arrival.member().person(), Function.identity()));
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

    /** What some may do now; without those who were let out or erased. */
    Map<UUID, Role> roles(Set<UUID> ids) {
        var question = database.isShared() ? EACH_ROLE : ROLES;
        return roles(getEntityManager().createNativeQuery(question).setParameter(1, ids.toArray(UUID[]::new)));
    }

    /** The same, and two who act as this member come one after the other. */
    Map<UUID, Role> rolesAlone(UUID id) {
        return roles(getEntityManager().createNativeQuery(ROLE_ALONE).setParameter(1, id));
    }

    private static Map<UUID, Role> roles(Query question) {
        List<?> found = question.setFlushMode(FlushModeType.COMMIT).getResultList();
        var roles = new HashMap<UUID, Role>();
        for (var row : found) {
            var columns = (Object[]) row;
            roles.put(UUID.fromString((String) columns[0]), Role.valueOf((String) columns[1]));
        }
        return roles;
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
