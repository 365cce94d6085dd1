package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Participation.Id> {
    /** The row of a member in a round whose lock is held. */
    Participation of(UUID round, UUID member) {
        var id = new Participation.Id(round, member);
        return findByIdOptional(id).orElseGet(() -> {
            var participation = new Participation(id);
            persist(participation);
            return participation;
        });
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
}
