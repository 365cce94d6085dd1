package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
    @Inject
    Gate gate;

    Round get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** The round for a transition, when all who contribute to it are done. */
    Round locked(UUID id) {
        gate.shut(id);
        return afresh(id);
    }

    /** The round for a contribution of a member, beside those of others. */
    Round entered(UUID id, UUID member) {
        gate.enter(id, member);
        return afresh(id);
    }

    /** As it is now that the lock is held: what was loaded before would be stale. */
    private Round afresh(UUID id) {
        var known = getEntityManager().getReference(Round.class, id);
        if (!Hibernate.isInitialized(known)) {
            getEntityManager().detach(known);
            return get(id);
        }
        getEntityManager().refresh(known);
        return (Round) Hibernate.unproxy(known);
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
