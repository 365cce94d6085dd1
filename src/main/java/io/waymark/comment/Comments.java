package io.waymark.comment;

import io.waymark.platform.Forbidden;
import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Retries;
import io.waymark.platform.Slice;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Eligibility;
import io.waymark.session.OpenRound;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What people say about the text. */
@ApplicationScoped
@Transactional
public class Comments {
    @Inject
    CommentRepository comments;

    @Inject
    CommentLens lens;

    @Inject
    Rounds rounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Participations participations;

    @Inject
    Visibility visibility;

    @Inject
    Eligibility eligibility;

    @Inject
    Retries retries;

    @Inject
    Live live;

    @Inject
    Clock clock;

    public CommentView post(Member me, UUID roundId, @Valid NewComment draft) {
        var open = rounds.requireOpen(me, roundId, RoundKind.COMMENT);
        check(open, draft);
        var anonymous = open.attribution() == Attribution.ANONYMOUS;
        var now = anonymous ? open.view().openedAt() : clock.instant();
        var comment = new Comment(open.workshop(), open.id(), open.version(), me.id(), draft, now);
        comments.persist(comment);
        participations.contributed(open, 1);
        tell(open);
        return lens.of(me, open.view()).show(comment);
    }

    private void check(OpenRound open, NewComment draft) {
        var target = open.requireTarget(draft.target());
        var text = open.text().text(target).orElseThrow(NotFound::new);
        Wording.check(text, draft.kind(), draft.quote(), draft.replacement());
        if (draft.inReplyTo() != null && !mayReplyTo(open, draft.inReplyTo()))
            throw Invalid.field("inReplyTo", CommentMessages.class, CommentMessages::unknownParent);
    }

    private boolean mayReplyTo(OpenRound open, UUID parent) {
        return comments.findByIdOptional(parent)
                .filter(comment -> comment.roundId().equals(open.id()))
                .filter(comment -> lens.of(open.member(), open.view()).shows(comment))
                .isPresent();
    }

    /** Others' comments too, where the round's rules show them; hidden ones to facilitators and their authors only. */
    public Slice<CommentView> list(Member me, UUID roundId, String target, Paging paging) {
        var round = rounds.show(me, roundId);
        var lens = this.lens.of(me, round);
        var rows = comments.page(roundId, target, me.id(), visibility.shows(me, round), me.isFacilitator(), paging);
        return Slice.of(rows, paging, lens::show, Comment::createdAt, Comment::id);
    }

    /** What is said about a recommendation and its actions, about an area or about the whole, replies below. */
    public CommentThread thread(Member me, UUID roundId, String about) {
        var round = rounds.show(me, roundId);
        var text = roadmaps.text(round.workshopId(), round.version());
        var said = list(me, roundId, null, Paging.all()).items().stream()
                .filter(comment -> comment.about().equals(about))
                .toList();
        return CommentThread.of(
                round,
                visibility.shows(me, round),
                eligibility.mayAnswer(me, round),
                said,
                comment -> diff(comment, text));
    }

    private List<Piece> diff(CommentView comment, Document text) {
        if (comment.replacement() == null) return List.of();
        var before = comment.quote() == null
                ? text.text(comment.target()).orElse("")
                : comment.quote().exact();
        return roadmaps.diff(before, comment.replacement());
    }

    /** The empty form for a comment on a text, or for a reply to a comment on it. */
    public Compose compose(Member me, UUID roundId, String target, UUID inReplyTo) {
        var round = rounds.show(me, roundId);
        if (round.version() == null) throw new NotFound();
        var text = roadmaps.text(round.workshopId(), round.version());
        if (!round.takesCommentsOn(target, text)) throw new NotFound();
        var author = visibility.authors(me.workshop()).of(me.id(), round.attribution());
        var parent = inReplyTo == null ? null : show(me, inReplyTo);
        return Compose.blank(me, round, target, text.text(target).orElseThrow(), author, parent);
    }

    /** The form for changing one's own comment. */
    public Compose recompose(Member me, UUID id) {
        var comment = own(me, id);
        var blank = compose(me, comment.roundId(), comment.target(), comment.inReplyTo());
        return blank.changing(lens.of(me, blank.round()).show(comment));
    }

    private CommentView show(Member me, UUID id) {
        var comment = visible(me, id);
        return lens.of(me, rounds.show(me, comment.roundId())).show(comment);
    }

    /** While a round is blind, nobody else can see what changed, nor may they know when it did. */
    private void tell(OpenRound open) {
        if (open.view().live()) live.fire(open.workshop(), LiveSignal.Topic.COMMENTS);
    }

    /** Where a comment is, so that access can be asked for. */
    public UUID workshopOf(UUID id) {
        return comments.get(id).workshopId();
    }

    /** Changes one's own comment while the round is open. */
    public CommentView change(Member me, UUID id, @Valid CommentChange change) {
        var comment = own(me, id);
        var open = rounds.requireOpen(me, comment.roundId(), RoundKind.COMMENT);
        comment.change(change);
        var text = open.text().text(comment.target()).orElseThrow(NotFound::new);
        Wording.check(text, comment.kind(), comment.quote(), comment.replacement());
        tell(open);
        return lens.of(me, open.view()).show(comment);
    }

    /** Takes one's own comment back while the round is open. */
    public void withdraw(Member me, UUID id) {
        var comment = own(me, id);
        var open = rounds.requireOpen(me, comment.roundId(), RoundKind.COMMENT);
        if (comments.countReplies(id) > 0) throw new HasReplies();
        comments.delete(comment);
        participations.contributed(open, -1);
        tell(open);
    }

    private Comment own(Member me, UUID id) {
        var comment = visible(me, id);
        if (!comment.isBy(me.id())) throw new Forbidden();
        return comment;
    }

    /** A comment that the caller may know to exist. */
    private Comment visible(Member me, UUID id) {
        var comment = comments.get(id);
        if (!lens.of(me, rounds.show(me, comment.roundId())).shows(comment)) throw new NotFound();
        return comment;
    }

    /** An anonymous round is over and sealed: nothing links a person to a comment any more. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() != Attribution.ANONYMOUS) return;
        comments.forgetAuthors(event.round().id());
        retries.forget("/rounds/" + event.round().id());
    }
}
