package io.waymark.comment;

import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.session.OpenRounds;
import io.waymark.session.RoundKind;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Erased;
import io.waymark.workshop.Member;
import io.waymark.workshop.Trace;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/**
 * How people take the edits that others suggest, and which comments they support. A reaction is no answer of its own: it
 * does not count as one.
 */
@ApplicationScoped
@Transactional
public class Reactions {
    @Inject
    ReactionRepository reactions;

    @Inject
    CommentRepository comments;

    @Inject
    CommentLens lens;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Visibility visibility;

    @Inject
    Live live;

    /**
     * Says how one takes a suggested edit, or that one supports a comment, or takes that back, while the round is open.
     *
     * @throws io.waymark.platform.NotFound where one may not see it
     * @throws NotAnEdit where it suggests no wording that could be refused
     * @throws NotSupported where it is one's own, or a facilitator's reply
     */
    public CommentView react(Member me, UUID id, @Valid NewReaction reaction) {
        me.mustParticipate();
        var open = openRounds.require(me, lens.require(me, id).roundId(), RoundKind.COMMENT);
        var comment = comments.held(id);
        if (reaction.value() != null) check(me, comment, reaction);
        var known = reactions.of(id, me.id());
        if (reaction.value() == null) known.ifPresent(reactions::delete);
        else {
            var mine = known.orElseGet(() -> new Reaction(comment.id(), comment.roundId(), me.id()));
            mine.take(reaction.value(), reaction.reason(), open.mayTell(reaction.language()));
            reactions.persist(mine);
        }
        if (open.view().live()) live.fire(open.workshop(), LiveSignal.Topic.COMMENTS);
        return lens.show(me, open.view(), comment);
    }

    /** Who supports a comment is told nobody, so there is nowhere for a reason. */
    private static void check(Member me, Comment comment, NewReaction reaction) {
        if (!comment.canBeTaken(reaction.value())) throw new NotAnEdit();
        if (comment.kind() == CommentKind.EDIT) return;
        if (reaction.reason() != null && !reaction.reason().isBlank())
            throw Invalid.field("reason", CommentMessages.class, CommentMessages::supportNeedsNoReason);
        if (comment.isBy(me.id()) || comment.isReplyEntered()) throw new NotSupported();
    }

    /** A comment as the viewer may see it, with their own reaction. */
    public CommentView show(Member me, UUID id) {
        var comment = lens.require(me, id);
        return lens.show(me, rounds.show(me, comment.roundId()), comment);
    }

    /** One's own reactions in a round; none once an anonymous round is over. */
    public List<OwnReaction> mine(Member me, UUID round) {
        if (!visibility.remembersAuthors(rounds.show(me, round))) return List.of();
        return reactions.ofMember(round, me.id()).stream().map(Reaction::own).toList();
    }

    /** One's own reactions in all rounds. */
    public List<OwnReaction> mine(Member me) {
        return reactions.ofMember(me.id()).stream().map(Reaction::own).toList();
    }

    void erased(@Observes Erased event) {
        event.kept(Trace.REACTIONS, reactions.count("memberId", event.member()));
        if (event.takesWords()) event.removed(Trace.TEXTS, reactions.removeReasons(event.member()));
    }

    /** An anonymous round is over: nothing links a person to a reaction any more. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() == Attribution.ANONYMOUS)
            reactions.forgetAuthors(event.round().id());
    }
}
