package io.waymark.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.RemovedText;
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
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
    @Inject
    Shuffle shuffle;

    /**
     * As it was stored before this transaction. To write first what others send in it would cost more than all the rest;
     * where somebody sends the same twice at once, the unique key refuses, and each is written by itself.
     */
    Optional<Assessment> of(UUID round, String recommendation, UUID member) {
        return find("roundId = ?1 and recommendation = ?2 and memberId = ?3", round, recommendation, member)
                .withHint(HibernateHints.HINT_FLUSH_MODE, FlushMode.COMMIT)
                .firstResultOptional();
    }

    List<Assessment> ofMember(UUID round, UUID member) {
        return list("roundId = ?1 and memberId = ?2 order by recommendation", round, member);
    }

    List<Assessment> ofMember(UUID member) {
        return list("memberId = ?1 order by roundId, recommendation", member);
    }

    List<Assessment> ofRound(UUID round) {
        return list("roundId = ?1 order by recommendation, id", round);
    }

    int removeReasons(UUID member) {
        return update(
                "reason = ?1, language = null where memberId = ?2 and reason is not null", RemovedText.STORED, member);
    }

    /** Cuts the link between people and their assessments. */
    void forgetAuthors(UUID round) {
        shuffle.forgetMembers("assessment", "workshop_id, version, recommendation, scores, reason", round);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(4) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
