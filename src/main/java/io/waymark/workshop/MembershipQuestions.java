package io.waymark.workshop;

import io.waymark.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is asked of memberships with every request, and of many at once: without the work that entities cost. */
@ApplicationScoped
class MembershipQuestions {
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
    EntityManager entities;

    @Inject
    Database database;

    /** By person, who of some people is in a workshop. */
    @ActivateRequestContext
    Map<UUID, Arrival> arriving(UUID workshop, Set<UUID> people) {
        List<?> found = entities.createNativeQuery(database.isShared() ? EACH_ARRIVING : ARRIVING)
                .setParameter(1, workshop)
                .setParameter(2, people.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(row -> Arrival.of(workshop, (Object[]) row))
                .collect(Collectors.toMap(arrival -> arrival.member().person(), Function.identity()));
    }

    /** What some may do now; without those who were let out or erased. */
    Map<UUID, Role> roles(Set<UUID> ids) {
        var question = database.isShared() ? EACH_ROLE : ROLES;
        return roles(entities.createNativeQuery(question).setParameter(1, ids.toArray(UUID[]::new)));
    }

    /** The same, and two who act as this member come one after the other. */
    Map<UUID, Role> rolesAlone(UUID id) {
        return roles(entities.createNativeQuery(ROLE_ALONE).setParameter(1, id));
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
}
