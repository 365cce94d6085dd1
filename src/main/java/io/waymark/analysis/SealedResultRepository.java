package io.waymark.analysis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SealedResultRepository implements PanacheRepositoryBase<SealedResult, UUID> {
    /** The last seal of a round. */
    Optional<SealedResult> last(UUID round) {
        return find("roundId = ?1 order by seal desc", round).firstResultOptional();
    }
}
