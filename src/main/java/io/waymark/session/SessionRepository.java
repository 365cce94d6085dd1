package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
    Session get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Waits for the agenda's lock: its rounds get their places one after the other. */
    Session locked(UUID id) {
        var session = get(id);
        getEntityManager().lock(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    List<Session> page(UUID workshop, Paging paging) {
        var ids = getEntityManager()
                .createQuery(
                        "select s.id from Session s where s.workshopId = ?1 and (s.createdAt > ?2 or s.createdAt = ?2 and s.id > ?3) order by s.createdAt, s.id",
                        UUID.class)
                .setParameter(1, workshop)
                .setParameter(2, paging.afterInstant())
                .setParameter(3, paging.afterId())
                .setMaxResults(paging.limit() + 1)
                .getResultList();
        return list("from Session s left join fetch s.rounds where s.id in ?1 order by s.createdAt, s.id", ids);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(8) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }

    List<Session> ofWorkshop(UUID workshop) {
        return list("select distinct s from Session s left join fetch s.rounds where s.workshopId = ?1", workshop);
    }
}
