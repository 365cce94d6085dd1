package io.waymark.roadmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.workshop.RehearsalRooms;
import io.waymark.workshop.Workshops;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class RoadmapRepository implements PanacheRepositoryBase<Roadmap, UUID> {
    /** The workshop's roadmap with its lock: one version is made or changed at a time. */
    Roadmap locked(UUID workshop) {
        return findById(workshop, LockModeType.PESSIMISTIC_WRITE);
    }

    void begin(@Observes Workshops.Created created) {
        persistAndFlush(new Roadmap(created.workshop()));
    }

    void end(@Observes @Priority(9) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
