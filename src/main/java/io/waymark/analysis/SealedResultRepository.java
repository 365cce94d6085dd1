package io.waymark.analysis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SealedResultRepository implements PanacheRepositoryBase<SealedResult, UUID> {
    @Inject
    Rounds rounds;

    /** The last seal of a round. */
    Optional<SealedResult> last(UUID round) {
        return find("roundId = ?1 order by seal desc", round).firstResultOptional();
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(3) RehearsalRooms.Removed rehearsal) {
        var all = rounds.all(rehearsal.workshop()).stream().map(RoundView::id).toList();
        if (!all.isEmpty()) delete("roundId in ?1", all);
    }
}
