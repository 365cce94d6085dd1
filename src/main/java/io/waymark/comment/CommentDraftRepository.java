package io.waymark.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.workshop.Erased;
import io.waymark.workshop.RehearsalRooms;
import io.waymark.workshop.Trace;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CommentDraftRepository implements PanacheRepositoryBase<CommentDraft, UUID> {
    private static final int MOST = 500;

    Optional<CommentDraft> find(UUID member, UUID round, String about) {
        return find("memberId = ?1 and roundId = ?2 and about = ?3", member, round, about)
                .firstResultOptional();
    }

    /** One's own only: another's is as good as none. */
    CommentDraft get(UUID member, UUID id) {
        return find("id = ?1 and memberId = ?2", id, member)
                .firstResultOptional()
                .orElseThrow(NotFound::new);
    }

    List<CommentDraft> page(UUID member, UUID round, Paging paging) {
        return find(
                        "memberId = ?1 and roundId = ?2 and (savedAt > ?3 or savedAt = ?3 and id > ?4)"
                                + " order by savedAt, id",
                        member,
                        round,
                        paging.afterInstant(),
                        paging.afterId())
                .range(0, paging.limit())
                .list();
    }

    /** The latest, as many as anybody could want to see at once. */
    List<CommentDraft> ofMember(UUID member) {
        return find("memberId = ?1 order by savedAt desc, id", member)
                .range(0, MOST - 1)
                .list();
    }

    /** What somebody's drafts of a round are about. */
    List<String> targets(UUID member, UUID round) {
        return find("select distinct target from CommentDraft where memberId = ?1 and roundId = ?2", member, round)
                .project(String.class)
                .list();
    }

    long countOf(UUID member) {
        return count("memberId", member);
    }

    /** How many people have begun something in a round. */
    int countAuthors(UUID round) {
        return find("select count(distinct memberId) from CommentDraft where roundId = ?1", round)
                .project(Long.class)
                .singleResult()
                .intValue();
    }

    void drop(UUID member, UUID round, String about) {
        delete("memberId = ?1 and roundId = ?2 and about = ?3", member, round, about);
    }

    void drop(UUID member, UUID id) {
        delete("memberId = ?1 and id = ?2", member, id);
    }

    void dropOlderThan(Instant instant) {
        delete("savedAt < ?1", instant);
    }

    /** What somebody has not sent goes with them. */
    void erased(@Observes Erased event) {
        event.removed(Trace.DRAFTS, delete("memberId", event.member()));
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(4) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
