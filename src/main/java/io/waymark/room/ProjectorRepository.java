package io.waymark.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

@ApplicationScoped
class ProjectorRepository implements PanacheRepositoryBase<Projector, UUID> {
    /** That of a workshop, or its first. */
    Projector of(UUID workshop) {
        return findByIdOptional(workshop).orElseGet(() -> {
            var first = new Projector(workshop);
            persist(first);
            return first;
        });
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(1) RehearsalRooms.Removed event) {
        delete("workshopId", event.workshop());
    }
}
