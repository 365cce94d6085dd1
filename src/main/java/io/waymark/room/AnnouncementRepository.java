package io.waymark.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

@ApplicationScoped
class AnnouncementRepository implements PanacheRepositoryBase<Announcement, UUID> {
    /** That of a workshop, or its first. */
    Announcement of(UUID workshop) {
        return findByIdOptional(workshop).orElseGet(() -> {
            var first = new Announcement(workshop);
            persist(first);
            return first;
        });
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(1) RehearsalRooms.Removed event) {
        delete("workshopId", event.workshop());
    }
}
