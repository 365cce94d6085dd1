package io.waymark.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Database;
import io.waymark.platform.RemovedText;
import io.waymark.platform.Shuffle;
import io.waymark.session.AnswerKey;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class VoteRepository implements PanacheRepositoryBase<Vote, UUID> {
    @Inject
    Shuffle shuffle;

    @Inject
    Database database;

    /** Those that were stored before this transaction. */
    Map<AnswerKey, Vote> of(UUID round, Collection<AnswerKey> keys) {
        var question = database.isShared() ? Vote.FOR_EACH_KEY : Vote.BY_KEYS;
        var query = getEntityManager().createNamedQuery(question, Vote.class);
        return AnswerKey.find(query, round, keys, Vote::key);
    }

    List<Vote> ofMember(UUID round, UUID member) {
        return list("roundId = ?1 and memberId = ?2 order by recommendation", round, member);
    }

    List<Vote> ofMember(UUID member) {
        return list("memberId = ?1 order by roundId, recommendation", member);
    }

    List<Vote> ofRound(UUID round) {
        return list("roundId = ?1 order by recommendation, id", round);
    }

    int removeReasons(UUID member) {
        return update(
                "reason = ?1, language = null where memberId = ?2 and reason is not null", RemovedText.STORED, member);
    }

    /** Cuts the link between people and their votes. */
    void forgetAuthors(UUID round) {
        shuffle.forgetMembers("vote", "workshop_id, version, recommendation, choice, reason", round);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(4) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
