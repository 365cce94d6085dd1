package io.waymark.comment;

import io.waymark.platform.Invalid;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comments that say the same, put together by facilitators for one reply. It is a link only: each stays where it is and as
 * it is, and nobody else sees it.
 */
@ApplicationScoped
@Transactional
public class Groups {
    @Inject
    CommentRepository comments;

    @Inject
    CommentLens lens;

    @Inject
    Workshops workshops;

    /**
     * Puts a comment and its group together with another and its group, or takes it out of its own.
     *
     * @throws Invalid where one of the two is a reply, or they are on different parts of the text
     */
    public CommentView put(Member me, UUID id, @Valid NewGroup group) {
        me.mustFacilitate();
        // One after the other: groups that two put together at once must not fall apart.
        workshops.hold(me.workshop());
        var comment = lens.require(me, id);
        if (group.with() == null) return takeOut(me, id);
        var other = lens.require(me, group.with());
        if (!comment.maySayTheSameAs(other))
            throw Invalid.field("with", CommentMessages.class, CommentMessages::notTheSame);
        join(comment, other);
        return lens.show(me, comment);
    }

    /** @throws io.waymark.platform.NotFound where the caller may not know that there is such a comment */
    public CommentView show(Member me, UUID id) {
        me.mustFacilitate();
        return lens.show(me, lens.require(me, id));
    }

    private CommentView takeOut(Member me, UUID id) {
        var comment = comments.locked(id);
        comment.group(null);
        return lens.show(me, comment);
    }

    private void join(Comment comment, Comment other) {
        var groups = Stream.of(comment.groupId(), other.groupId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var together = Optional.ofNullable(other.groupId())
                .or(() -> Optional.ofNullable(comment.groupId()))
                .orElseGet(UUID::randomUUID);
        comments.grouped(comment.id(), other.id(), groups).forEach(each -> each.group(together));
    }
}
