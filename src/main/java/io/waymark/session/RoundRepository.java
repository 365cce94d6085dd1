package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
    Round get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** Waits for the round's lock, then reads the row as it is now: what was loaded before would be stale. */
    Round locked(UUID id) {
        var round = get(id);
        getEntityManager().refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    List<UUID> overdue(Instant now) {
        return getEntityManager()
                .createQuery("select r.id from Round r where r.state = ?1 and r.closesAt <= ?2", UUID.class)
                .setParameter(1, RoundState.OPEN)
                .setParameter(2, now.minus(Round.GRACE))
                .getResultList();
    }

    List<UUID> open() {
        return getEntityManager()
                .createQuery("select r.id from Round r where r.state = ?1", UUID.class)
                .setParameter(1, RoundState.OPEN)
                .getResultList();
    }

    List<Round> ofWorkshop(UUID workshop) {
        return list(
                "from Round r join fetch r.session s where r.workshopId = ?1 order by s.createdAt, s.id, r.place",
                workshop);
    }

    long countRunning(UUID workshop) {
        return count("workshopId = ?1 and state in ?2", workshop, List.of(RoundState.OPEN, RoundState.PAUSED));
    }
}
