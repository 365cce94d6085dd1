package io.waymark.comment;

import io.waymark.platform.Audit;
import io.waymark.platform.Forbidden;
import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answers to comments: proposed by facilitators, released with the next version, rated by the authors. */
@ApplicationScoped
@Transactional
public class Dispositions {
    @Inject
    CommentRepository comments;

    @Inject
    ReactionRepository reactions;

    @Inject
    CommentLens lens;

    @Inject
    Rounds rounds;

    @Inject
    Visibility visibility;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** The same answer to several comments; where one of them cannot be answered, none is. */
    public void answer(Member me, Stream<UUID> ids, @Valid NewDisposition answer) {
        // In one order for all, so that nobody waits for somebody who waits for them.
        ids.distinct().sorted().forEach(id -> propose(me, id, answer));
    }

    /** Answers a comment, or answers it anew; its author sees it when the next version is published. */
    public CommentView answer(Member me, UUID id, @Valid NewDisposition answer) {
        return show(me, propose(me, id, answer));
    }

    private Comment propose(Member me, UUID id, NewDisposition answer) {
        me.mustFacilitate();
        var comment = comments.locked(lens.require(me, id).id());
        if (answer.lacksReason()) throw Invalid.field("reason", CommentMessages.class, CommentMessages::reasonMissing);
        if (!comment.answer(answer.decision(), answer.reason(), clock.instant())) return comment;
        audit.record(
                me.workshop(),
                me.person(),
                "comment.answer",
                id.toString(),
                answer.decision().name());
        return comment;
    }

    /** Hides a comment from the others, or shows it again. */
    public CommentView hide(Member me, UUID id, @Valid Hiding hiding) {
        me.mustFacilitate();
        var comment = comments.locked(lens.require(me, id).id());
        if (hiding.lacksReason()) throw Invalid.required("reason");
        comment.hide(hiding.hidden());
        var reason = hiding.reason() == null ? "" : hiding.reason();
        audit.record(
                me.workshop(), me.person(), hiding.hidden() ? "comment.hide" : "comment.show", id.toString(), reason);
        live.fire(me.workshop(), LiveSignal.Topic.COMMENTS);
        return show(me, comment);
    }

    /** What the author thinks of the answer. */
    public CommentView rate(Member me, UUID id, @Valid NewSatisfaction rating) {
        me.mustParticipate();
        var comment = comments.get(id);
        var round = rounds.show(me, comment.roundId());
        if (!visibility.remembersAuthors(round)) throw new AuthorUnknown();
        if (!lens.of(me, round).shows(comment)) throw new NotFound();
        comment = comments.locked(id);
        if (!comment.isBy(me.id())) throw new Forbidden();
        if (!comment.rate(rating.value())) throw new NotAnswered();
        return show(me, comment);
    }

    /** Makes the proposed answers visible to participants. */
    public int release(Member me) {
        me.mustFacilitate();
        var proposed = comments.proposed(me.workshop());
        proposed.forEach(comment -> comment.release(clock.instant()));
        audit.record(
                me.workshop(),
                me.person(),
                "dispositions.release",
                me.workshop().toString(),
                proposed.size() + "");
        live.fire(me.workshop(), LiveSignal.Topic.COMMENTS);
        return proposed.size();
    }

    /** How many comments that the viewer may see on these versions still ask for an answer. */
    public int countUndisposed(Member me, Collection<Integer> versions) {
        var visible = rounds.all(me.workshop()).stream()
                .filter(round -> round.version() != null && versions.contains(round.version()))
                .filter(round -> visibility.shows(me, round))
                .map(RoundView::id)
                .toList();
        return visible.isEmpty() ? 0 : (int) comments.countUndisposed(visible);
    }

    /** All comments of rounds on these versions that the viewer may see, oldest first. */
    public List<CommentView> on(Member me, Collection<Integer> versions) {
        if (versions.isEmpty()) return List.of();
        return show(me, comments.onVersions(me.workshop(), versions));
    }

    /** One's own comments in all rounds, with what became of them. */
    public List<CommentView> mine(Member me) {
        return show(me, comments.ofMember(me.id()));
    }

    /** How many of one's own comments were answered where one can read it. */
    public int countReplies(Member me) {
        return (int) comments.countReleased(me.id());
    }

    /** Those of them that the viewer may see. */
    private List<CommentView> show(Member me, List<Comment> some) {
        var lenses = lenses(me);
        var given = reactions.to(some);
        return some.stream()
                .filter(comment -> lenses.get(comment.roundId()).shows(comment))
                .map(comment -> lenses.get(comment.roundId()).show(comment, given))
                .toList();
    }

    /** How the viewer sees the comments of each round; rounds and authors are looked up once. */
    private Map<UUID, CommentLens.Lens> lenses(Member me) {
        var authors = visibility.authors(me.workshop());
        return rounds.all(me.workshop()).stream()
                .collect(Collectors.toMap(RoundView::id, round -> lens.of(me, round, authors)));
    }

    /** The comments with these ids, where they belong to the workshop and the viewer may see them. */
    public boolean allVisible(Member me, Collection<UUID> ids) {
        var wanted = new HashSet<>(ids);
        if (wanted.isEmpty()) return true;
        var lenses = lenses(me);
        var found = comments.ofWorkshop(me.workshop(), wanted);
        return found.size() == wanted.size()
                && found.stream()
                        .allMatch(comment -> lenses.get(comment.roundId()).shows(comment));
    }

    private CommentView show(Member me, Comment comment) {
        return lens.show(me, rounds.view(comment.roundId()), comment);
    }
}
