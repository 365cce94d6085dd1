package io.waymark.comment;

import io.waymark.platform.Audit;
import io.waymark.platform.Forbidden;
import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Retries;
import io.waymark.platform.Slice;
import io.waymark.session.OpenRound;
import io.waymark.session.OpenRounds;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What people say about the text, and what facilitators enter for them. */
@ApplicationScoped
@Transactional
public class Comments {
    @Inject
    CommentRepository comments;

    @Inject
    ReactionRepository reactions;

    @Inject
    CommentLens lens;

    @Inject
    Origins origins;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Participations participations;

    @Inject
    Visibility visibility;

    @Inject
    Retries retries;

    @Inject
    CommentDrafts drafts;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /**
     * Posts a participant's own comment while the round is open, or what a facilitator enters for somebody, also once it
     * is over.
     */
    public CommentView post(Member me, UUID roundId, @Valid NewComment draft) {
        draft.mustBeFrom(me);
        var open = draft.isEntry()
                ? openRounds.requireEntry(me, roundId)
                : openRounds.require(me, roundId, RoundKind.COMMENT, fitting -> check(fitting, draft));
        if (draft.isEntry()) check(open, draft);
        if (!draft.isEntry() && comments.countOwn(roundId, me.id()) >= TooManyComments.MOST)
            throw new TooManyComments();
        var comment = new Comment(
                open.workshop(),
                open.id(),
                open.version(),
                origins.of(open, draft),
                draft,
                open.mayTell(draft.language()),
                time(open));
        comments.persist(comment);
        if (comment.counts()) participations.contributed(open, comment.memberId(), 1);
        if (draft.isEntry()) record(open, open.isLate() ? "comment.enterLate" : "comment.enter", comment);
        tell(open);
        return lens.showNew(me, open.view(), comment);
    }

    /**
     * Posts what was begun as a draft: it is none any more from the same moment.
     *
     * @param begun the draft in another round that it was taken from, or null
     */
    CommentView send(Member me, UUID roundId, @Valid NewComment draft, UUID begun) {
        var comment = post(me, roundId, draft);
        drafts.sent(me, roundId, DraftSubject.of(comment), begun);
        return comment;
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
                .map(comment -> comments.held(comment.id()))
                .filter(comment -> comment.roundId().equals(open.id()))
                .filter(comment -> lens.of(open.member(), open.view()).shows(comment))
                .isPresent();
    }

    private Instant time(OpenRound open) {
        return open.view().tellsTimes() ? clock.instant() : open.view().openedAt();
    }

    private void record(OpenRound open, String action, Comment comment) {
        audit.record(
                open.workshop(), open.member().person(), action, comment.id().toString(), "");
    }

    /** While a round is blind, nobody else can see what changed, nor may they know when it did. */
    private void tell(OpenRound open) {
        if (open.view().live() || open.view().state() == RoundState.REVEALED)
            live.fire(open.workshop(), LiveSignal.Topic.COMMENTS);
    }

    /** Others' comments too, where the round's rules show them; hidden ones to facilitators and their authors only. */
    public Slice<CommentView> list(Member me, UUID roundId, String target, Paging paging) {
        var round = rounds.show(me, roundId);
        var lens = this.lens.of(me, round);
        var seen = new CommentRepository.Seen(roundId, me.id(), lens.showsOthers(), me.isFacilitator());
        var rows = comments.page(seen, target, paging);
        var shown = lens.show(rows, reactions.to(rows));
        return Slice.of(shown, paging, Function.identity(), CommentView::createdAt, CommentView::id);
    }

    /** One's own comments in a round; none once an anonymous round is over. */
    public List<CommentView> mine(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (!visibility.remembersAuthors(round)) return List.of();
        var lens = this.lens.of(me, round);
        var rows = comments.ofMember(roundId, me.id());
        return lens.show(rows, reactions.to(rows));
    }

    /** Where a comment is, so that access can be asked for. */
    public UUID workshopOf(UUID id) {
        return comments.get(id).workshopId();
    }

    /**
     * Changes one's own comment, or one that a facilitator entered, while the round is open. Nobody supported the new words,
     * or consented to the new wording of a suggested edit, so the reactions to the old ones go.
     */
    public CommentView change(Member me, UUID id, @Valid CommentChange change) {
        var open = open(me, own(me, lens.require(me, id)));
        var comment = own(me, comments.locked(id));
        var before = comment.standsFor();
        comment.change(change, open.mayTell(change.language()), me.id());
        var text = open.text().text(comment.target()).orElseThrow(NotFound::new);
        Wording.check(text, comment.kind(), comment.quote(), comment.replacement());
        if (!before.equals(comment.standsFor())) reactions.drop(id);
        if (!comment.isBy(me.id())) record(open, "comment.correct", comment);
        tell(open);
        return lens.show(me, open.view(), comment);
    }

    /** Takes one's own comment back, or one that a facilitator entered, while the round is open. */
    public void withdraw(Member me, UUID id) {
        var open = open(me, own(me, lens.require(me, id)));
        var comment = own(me, comments.locked(id));
        if (comments.countReplies(id) > 0) throw new HasReplies();
        reactions.drop(id);
        comments.delete(comment);
        if (comment.counts()) participations.contributed(open, comment.memberId(), -1);
        if (!comment.isBy(me.id())) record(open, "comment.takeOut", comment);
        tell(open);
    }

    private OpenRound open(Member me, Comment comment) {
        return comment.isBy(me.id())
                ? openRounds.require(me, comment.roundId(), RoundKind.COMMENT)
                : openRounds.requireEntry(me, comment.roundId()).onTime();
    }

    private static Comment own(Member me, Comment comment) {
        if (!comment.isBy(me.id()) && !comment.isEnteredBy(me.id())) throw new Forbidden();
        return comment;
    }

    void erased(@Observes Erased event) {
        event.kept(Trace.COMMENTS, comments.count("memberId", event.member()));
        event.removed(Trace.SPEAKER, comments.forgetSpeaker(event.workshop(), event.name()));
        if (event.takesWords()) event.removed(Trace.TEXTS, comments.removeWords(event.member()));
    }

    /** An anonymous round is over and sealed: nothing links a person to a comment any more. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() != Attribution.ANONYMOUS) return;
        comments.forgetAuthors(event.round().id());
        retries.forget("/rounds/" + event.round().id());
    }
}
