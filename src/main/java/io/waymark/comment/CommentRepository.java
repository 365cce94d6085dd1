package io.waymark.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
    Comment get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /**
     * @param all whether others' comments too, else the member's own only
     * @param hidden whether those that facilitators hid too; one's own are always among them
     */
    List<Comment> page(UUID round, String target, UUID member, boolean all, boolean hidden, Paging paging) {
        return find(
                        "roundId = :round and (:target is null or target = :target)"
                                + " and (memberId = :member or :all = true and (hidden = false or :hidden = true))"
                                + " and (createdAt > :instant or createdAt = :instant and id > :id) order by createdAt, id",
                        Parameters.with("round", round)
                                .and("target", target)
                                .and("member", member)
                                .and("all", all)
                                .and("hidden", hidden)
                                .and("instant", paging.afterInstant())
                                .and("id", paging.afterId()))
                .range(0, paging.limit())
                .list();
    }

    List<Comment> onVersions(UUID workshop, Collection<Integer> versions) {
        return list("workshopId = ?1 and version in ?2 order by createdAt, id", workshop, versions);
    }

    List<Comment> ofWorkshop(UUID workshop, Collection<UUID> ids) {
        return list("workshopId = ?1 and id in ?2", workshop, ids);
    }

    List<Comment> ofMember(UUID member) {
        return list("memberId = ?1 order by createdAt, id", member);
    }

    long countReplies(UUID id) {
        return count("inReplyTo", id);
    }

    long countUndisposed(Collection<UUID> rounds) {
        return count(
                "roundId in ?1 and inReplyTo is null and hidden = false and decision is null and kind <> ?2",
                rounds,
                CommentKind.SUPPORT);
    }

    List<Comment> proposed(UUID workshop) {
        return list("workshopId = ?1 and decision is not null and releasedAt is null", workshop);
    }

    /** Cuts the link between people and what they said. */
    void forgetAuthors(UUID round) {
        update("memberId = null where roundId = ?1", round);
    }
}
