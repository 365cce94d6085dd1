package io.waymark.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Shuffle;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.FlushMode;
import org.hibernate.jpa.HibernateHints;

@ApplicationScoped
class BallotRepository implements PanacheRepositoryBase<Ballot, UUID> {
    @Inject
    Shuffle shuffle;

    /** As it was stored before this transaction, like a vote ({@link VoteRepository#of}). */
    Optional<Ballot> of(UUID round, UUID member) {
        return find("roundId = ?1 and memberId = ?2", round, member)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResultOptional();
    }

    List<Ballot> ofMember(UUID member) {
        return list("memberId = ?1 order by roundId", member);
    }

    List<Ballot> ofRound(UUID round) {
        return list("roundId = ?1 order by id", round);
    }

    /** Cuts the link between people and their ballots. */
    void forgetAuthors(UUID round) {
        shuffle.forgetMembers("ballot", "workshop_id, version, marks", round);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(4) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
