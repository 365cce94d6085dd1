package io.waymark.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.RemovedText;
import io.waymark.platform.Shuffle;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ReactionRepository implements PanacheRepositoryBase<Reaction, UUID> {
    @Inject
    Shuffle shuffle;

    Optional<Reaction> of(UUID comment, UUID member) {
        return find("commentId = ?1 and memberId = ?2", comment, member).firstResultOptional();
    }

    /** The reactions to each of these comments that has any. */
    Map<UUID, List<Reaction>> to(Collection<Comment> comments) {
        if (comments.isEmpty()) return Map.of();
        var ids = comments.stream().map(Comment::id).toList();
        return list("commentId in ?1 order by id", ids).stream().collect(Collectors.groupingBy(Reaction::commentId));
    }

    List<Reaction> ofMember(UUID round, UUID member) {
        return list("roundId = ?1 and memberId = ?2 order by id", round, member);
    }

    List<Reaction> ofMember(UUID member) {
        return list("memberId = ?1 order by id", member);
    }

    /** What people supported or consented to is no more. */
    void drop(UUID comment) {
        delete("commentId", comment);
    }

    int removeReasons(UUID member) {
        return update(
                "reason = ?1, language = null where memberId = ?2 and reason is not null", RemovedText.STORED, member);
    }

    /** Cuts the link between people and what they took a stand on. */
    void forgetAuthors(UUID round) {
        shuffle.forgetMembers("reaction", "comment_id, stance, reason", round);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(4) RehearsalRooms.Removed rehearsal) {
        delete("commentId in (select c.id from Comment c where c.workshopId = ?1)", rehearsal.workshop());
    }
}
