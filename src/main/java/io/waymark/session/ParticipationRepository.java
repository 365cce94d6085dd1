package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Participation.Id> {
    private static final SecureRandom LOT = new SecureRandom();

    /** The row of a member in a round whose lock is held. */
    Participation of(UUID round, UUID member) {
        return of(round, Set.of(member)).get(member);
    }

    /** Those of some members. */
    Map<UUID, Participation> of(UUID round, Set<UUID> members) {
        var rows = find("id.roundId = ?1 and id.memberId in ?2", round, members).stream()
                .collect(Collectors.toMap(Participation::member, Function.identity()));
        for (var member : members) rows.computeIfAbsent(member, first -> begin(round, first));
        return rows;
    }

    private Participation begin(UUID round, UUID member) {
        var participation = new Participation(new Participation.Id(round, member));
        persist(participation);
        return participation;
    }

    List<Participation> ofMember(UUID member) {
        return list("id.memberId = ?1 order by id.roundId", member);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(6) RehearsalRooms.Removed rehearsal) {
        delete("id.roundId in (select r.id from Round r where r.workshopId = ?1)", rehearsal.workshop());
    }

    List<Participation> ofRound(UUID round) {
        return list("id.roundId", round);
    }

    /** How many answered, answered everything, are done and want more time. */
    record Counts(long answered, long complete, long done, long moreTime) {}

    /**
     * Counted by the database: everybody's page asks this, and the rows are as many as the people.
     *
     * @param needed how many contributions answer everything
     * @param others who does not count, whatever they said before
     */
    Counts count(UUID round, int needed, List<UUID> others) {
        return find(
                        "select count(case when contributions > 0 then 1 end),"
                                + " count(case when contributions >= ?4 then 1 end), count(case when done then 1 end),"
                                + " count(case when moreTime then 1 end) from Participation where id.roundId = ?1"
                                + " and (?3 = true or id.memberId not in ?2)",
                        round,
                        others,
                        others.isEmpty(),
                        needed)
                .project(Counts.class)
                .singleResult();
    }

    /** They were given some. */
    void forgetMoreTime(UUID round) {
        update("moreTime = false where id.roundId = ?1 and moreTime = true", round);
    }

    /** Keeps who answered in a round, but neither how much nor, by the order of the rows, when. */
    void forgetOrder(UUID round) {
        var known = new ArrayList<>(ofRound(round));
        Collections.shuffle(known, LOT);
        delete("id.roundId", round);
        known.forEach(getEntityManager()::detach);
        known.forEach(participation -> persist(participation.withoutCount()));
    }
}
