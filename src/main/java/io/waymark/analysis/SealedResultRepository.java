package io.waymark.analysis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class SealedResultRepository implements PanacheRepositoryBase<SealedResult, UUID> {
    @Inject
    Rounds rounds;

    /** The last seal of a round. */
    Optional<SealedResult> last(UUID round) {
        return find("roundId = ?1 order by seal desc", round).firstResultOptional();
    }

    /** The last seal of each of some rounds, by round. */
    Map<UUID, SealedResult> last(List<UUID> some) {
        if (some.isEmpty()) return Map.of();
        return find("roundId in ?1 order by seal", some).stream()
                .collect(Collectors.toMap(SealedResult::roundId, Function.identity(), (older, newer) -> newer));
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(3) RehearsalRooms.Removed rehearsal) {
        var all = rounds.all(rehearsal.workshop()).stream().map(RoundView::id).toList();
        if (!all.isEmpty()) delete("roundId in ?1", all);
    }
}
