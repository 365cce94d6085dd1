package io.waymark.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.waymark.platform.NotFound;
import io.waymark.workshop.Erased;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, UUID> {
    /** A round stays where it is, so every request need not ask. What was dropped is not found by what comes after. */
    private final Cache<UUID, UUID> workshops =
            Caffeine.newBuilder().maximumSize(10_000).build();

    @Inject
    Gate gate;

    Optional<UUID> knownWorkshopOf(UUID id) {
        return Optional.ofNullable(workshops.getIfPresent(id));
    }

    UUID workshopOf(UUID id) {
        return workshops.get(id, unknown -> QuarkusTransaction.joiningExisting()
                .call(() -> get(unknown).workshopId()));
    }

    Round get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /** The round for a transition, when all who contribute to it are done. */
    Round locked(UUID id) {
        gate.shut(id);
        return afresh(id);
    }

    /** The round for contributions of some members, beside those of others. */
    Round entered(UUID id, Collection<UUID> members) {
        gate.enter(id, members);
        return afresh(id);
    }

    /** As it is now that the lock is held: what was loaded before would be stale. */
    private Round afresh(UUID id) {
        var known = getEntityManager().getReference(Round.class, id);
        if (!Hibernate.isInitialized(known)) {
            getEntityManager().detach(known);
            return get(id);
        }
        try {
            getEntityManager().refresh(known);
        } catch (EntityNotFoundException droppedMeanwhile) {
            throw new NotFound();
        }
        return (Round) Hibernate.unproxy(known);
    }

    /** The rounds of an agenda in order. */
    List<UUID> agenda(UUID session) {
        return getEntityManager()
                .createQuery("select r.id from Round r where r.session.id = ?1 order by r.place", UUID.class)
                .setParameter(1, session)
                .getResultList();
    }

    boolean isOn(UUID session, UUID id) {
        return count("id = ?1 and session.id = ?2", id, session) == 1;
    }

    /**
     * Makes room on an agenda whose lock is held. The others move by one statement of their own: writing them back as
     * they were read would undo what happened to them meanwhile.
     *
     * @param before the round to come before, or null for the end
     */
    int placeBefore(UUID session, UUID before) {
        if (before == null)
            return getEntityManager()
                    .createQuery("select coalesce(max(r.place) + 1, 0) from Round r where r.session.id = ?1", int.class)
                    .setParameter(1, session)
                    .getSingleResult();
        int place = getEntityManager()
                .createQuery("select r.place from Round r where r.id = ?1", int.class)
                .setParameter(1, before)
                .getSingleResult();
        update("place = place + 1 where session.id = ?1 and place >= ?2", session, place);
        return place;
    }

    /** What the rounds are called that take their scope from this one or compare themselves with it. */
    List<String> builtOn(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r.plan.title from Round r where r.plan.fromRound = ?1 or r.plan.previousRound = ?1",
                        String.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** Rounds that are to open by themselves and have not tried in vain. */
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select r.id from Round r where r.box.state = ?1 and r.plan.opensAt <= ?2"
                                + " and r.plan.openingRefused = false order by r.plan.opensAt, r.place",
                        UUID.class)
                .setParameter(1, RoundState.PLANNED)
                .setParameter(2, now)
                .getResultList();
    }

    List<UUID> overdue(Instant now) {
        return getEntityManager()
                .createQuery("select r.id from Round r where r.box.state = ?1 and r.box.closesAt <= ?2", UUID.class)
                .setParameter(1, RoundState.OPEN)
                .setParameter(2, now.minus(TimeBox.GRACE))
                .getResultList();
    }

    boolean closesBefore(Instant instant) {
        return count("box.state = ?1 and box.closesAt <= ?2", RoundState.OPEN, instant) > 0;
    }

    List<UUID> open() {
        return getEntityManager()
                .createQuery("select r.id from Round r where r.box.state = ?1", UUID.class)
                .setParameter(1, RoundState.OPEN)
                .getResultList();
    }

    List<Round> ofWorkshop(UUID workshop) {
        return list(
                "from Round r join fetch r.session s where r.workshopId = ?1 order by s.createdAt, s.id, r.place",
                workshop);
    }

    /** Whoever is answering finishes first, and who comes later finds nobody: so no answer locks its member. */
    void shut(@Observes @Priority(0) Erased event) {
        // Nobody answers in what is planned, and who opens it waits for the workshop, which an erasure holds.
        gate.shut(ofWorkshop(event.workshop()).stream()
                .filter(round -> round.state() != RoundState.PLANNED)
                .map(Round::id)
                .toList());
    }

    /** Whoever is answering there finishes first, and who comes later finds no round. */
    void shut(@Observes @Priority(0) RehearsalRooms.Removed rehearsal) {
        gate.shut(ofWorkshop(rehearsal.workshop()).stream().map(Round::id).toList());
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(7) RehearsalRooms.Removed rehearsal) {
        update("plan.fromRound = null, plan.previousRound = null where workshopId = ?1", rehearsal.workshop());
        delete("workshopId", rehearsal.workshop());
    }

    /** Those that are open or paused and ask some stakeholder groups only. */
    List<Round> runningForGroups(UUID workshop) {
        return list(
                "workshopId = ?1 and box.state in ?2 and plan.eligibleGroups is not null",
                workshop,
                List.of(RoundState.OPEN, RoundState.PAUSED));
    }

    long countRunning(UUID workshop) {
        return count("workshopId = ?1 and box.state in ?2", workshop, List.of(RoundState.OPEN, RoundState.PAUSED));
    }
}
