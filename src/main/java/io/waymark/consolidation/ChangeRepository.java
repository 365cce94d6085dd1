package io.waymark.consolidation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<TextChangeRecord, UUID> {
    List<TextChangeRecord> of(UUID workshop, Collection<Integer> versions) {
        return versions.isEmpty()
                ? List.of()
                : list("workshopId = ?1 and version in ?2 order by createdAt, id", workshop, versions);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(2) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
