package io.waymark.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.RemovedText;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {
    Comment get(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /**
     * As it is now that the lock of its row is held, for who changes, answers or takes it back: what was loaded before would be
     * stale, and whoever answers it finishes first.
     *
     * @throws NotFound where it was taken back meanwhile
     */
    Comment locked(UUID id) {
        return afresh(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for who answers it: it is not taken back before they are done. */
    Comment held(UUID id) {
        return afresh(id, LockModeType.PESSIMISTIC_READ);
    }

    private Comment afresh(UUID id, LockModeType lock) {
        var comment = get(id);
        try {
            // What this transaction has just written is no row yet.
            flush();
            getEntityManager().refresh(comment, lock);
        } catch (EntityNotFoundException takenBack) {
            throw new NotFound();
        }
        return comment;
    }

    private static final String SEEN = "roundId = :round"
            + " and (memberId = :member or enteredBy = :member or :all = true and (hidden = false or :hidden = true))";

    /** A comment's place in the conversation. */
    record Node(UUID id, UUID inReplyTo) {}

    /**
     * Which comments of a round somebody may see.
     *
     * @param all whether others' comments too, else the member's own only
     * @param hidden whether those that facilitators hid too; one's own are always among them
     */
    record Seen(UUID round, UUID member, boolean all, boolean hidden) {
        Parameters parameters() {
            return Parameters.with("round", round)
                    .and("member", member)
                    .and("all", all)
                    .and("hidden", hidden);
        }
    }

    List<Comment> page(Seen seen, String target, Paging paging) {
        return find(
                        SEEN + " and (:target is null or target = :target)"
                                + " and (createdAt > :instant or createdAt = :instant and id > :id) order by createdAt, id",
                        seen.parameters()
                                .and("target", target)
                                .and("instant", paging.afterInstant())
                                .and("id", paging.afterId()))
                .range(0, paging.limit())
                .list();
    }

    /** The conversation about a part of the text and what is inside it, null for all of it, oldest first. */
    List<Node> nodes(Seen seen, String about) {
        return find(
                        SEEN + " and (:about is null or target = :about or target like :inside) order by createdAt, id",
                        seen.parameters().and("about", about).and("inside", about + ".%"))
                .project(Node.class)
                .list();
    }

    /** What was said last, the newest first. */
    List<Comment> latest(Seen seen, int most) {
        return find(SEEN + " order by createdAt desc, id", seen.parameters())
                .range(0, most - 1)
                .list();
    }

    List<Comment> named(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by createdAt, id", ids);
    }

    List<Comment> ofMember(UUID round, UUID member) {
        return list("roundId = ?1 and memberId = ?2 order by createdAt, id", round, member);
    }

    List<Comment> onVersions(UUID workshop, Collection<Integer> versions) {
        return list("workshopId = ?1 and version in ?2 order by createdAt, id", workshop, versions);
    }

    List<Comment> ofWorkshop(UUID workshop, Collection<UUID> ids) {
        return list("workshopId = ?1 and id in ?2", workshop, ids);
    }

    /** Two comments and all in their groups, for who puts them together: in one order for all. */
    List<Comment> grouped(UUID one, UUID other, Collection<UUID> groups) {
        var query = groups.isEmpty()
                ? find("id in ?1 order by id", List.of(one, other))
                : find("id in ?1 or groupId in ?2 order by id", List.of(one, other), groups);
        return query.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    List<Comment> ofMember(UUID member) {
        return list("memberId = ?1 order by createdAt, id", member);
    }

    long countReleased(UUID member) {
        return count("memberId = ?1 and releasedAt is not null", member);
    }

    /** What a member wrote themselves, without what facilitators entered for them. */
    long countOwn(UUID round, UUID member) {
        return count("roundId = ?1 and memberId = ?2 and source is null", round, member);
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

    /** Answers that are not released, for who releases them: nobody answers anew or rates before they are done. */
    List<Comment> proposed(UUID workshop) {
        return find("workshopId = ?1 and decision is not null and releasedAt is null order by id", workshop)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Replies, answers and reactions stay with what is left. */
    int removeWords(UUID member) {
        return update("body = ?1, replacement = null, language = null where memberId = ?2", RemovedText.STORED, member);
    }

    /** Somebody who was named as they spoke, whether or not the facilitator who typed it chose the member. */
    int forgetSpeaker(UUID workshop, String name) {
        var called = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        var theirs = list("workshopId = ?1 and speaker is not null", workshop).stream()
                .filter(comment -> called.matcher(comment.speaker()).find())
                .map(Comment::id)
                .toList();
        return theirs.isEmpty() ? 0 : update("speaker = null where id in ?1", theirs);
    }

    /** Cuts the link between people and what they said. */
    void forgetAuthors(UUID round) {
        update("memberId = null where roundId = ?1", round);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(5) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
