package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

@ApplicationScoped
class FocusRepository implements PanacheRepositoryBase<Focus, UUID> {
    /** That of a workshop, or its first. */
    Focus of(UUID workshop) {
        return findByIdOptional(workshop).orElseGet(() -> {
            var first = new Focus(workshop);
            persist(first);
            return first;
        });
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(6) RehearsalRooms.Removed event) {
        delete("workshopId", event.workshop());
    }
}
