package io.waymark.comment;

import io.quarkus.scheduler.Scheduled;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Slice;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Eligibility;
import io.waymark.session.OpenRounds;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Comments that people have begun and not sent: for their authors only, on whatever device they go on, for a week. They
 * outlive the end of their round, and count as nothing.
 */
@ApplicationScoped
@Transactional
public class CommentDrafts {
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    CommentDraftRepository drafts;

    @Inject
    CommentLens lens;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Eligibility eligibility;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Clock clock;

    /**
     * Keeps what a participant has typed so far, in place of what was kept before. What is typed as the round ends comes
     * after its end, and is kept too.
     *
     * @return empty where nothing is left that would have to be typed again: then nothing is kept
     * @throws NotKept in an anonymous round
     */
    public Optional<CommentDraftView> keep(Member me, UUID roundId, String about, @Valid NewCommentDraft typed) {
        var round = openRounds.requireBegun(me, roundId, RoundKind.COMMENT);
        if (round.attribution() == Attribution.ANONYMOUS) throw new NotKept();
        var subject = subject(me, round, about);
        var text = roadmaps.text(round.workshopId(), round.version()).text(subject.target());
        var draft = typed.without(text.orElseThrow(NotFound::new));
        if (draft.isEmpty()) {
            drafts.drop(me.id(), roundId, about);
            return Optional.empty();
        }
        var kept = drafts.find(me.id(), roundId, about)
                .orElseGet(() -> new CommentDraft(me.workshop(), roundId, me.id(), subject));
        kept.keep(draft, clock.instant());
        drafts.persist(kept);
        return Optional.of(kept.view());
    }

    /**
     * Tells whether there is such a thing to write about in a round before anybody reads what is written.
     *
     * @throws NotFound where there is none, or the caller may not know of it
     */
    public void requireSubject(Member me, UUID roundId, String about) {
        var round = rounds.show(me, roundId);
        if (round.version() != null) subject(me, round, about);
    }

    private DraftSubject subject(Member me, RoundView round, String name) {
        var comment = DraftSubject.comment(DraftSubject.accept(name)).map(id -> lens.require(me, id));
        if (comment.filter(it -> !it.roundId().equals(round.id())).isPresent()) throw new NotFound();
        if (DraftSubject.isChange(name) && !comment.orElseThrow().isBy(me.id())) throw new NotFound();
        var target = comment.map(Comment::target).orElse(name);
        if (!round.takesCommentsOn(target, roadmaps.text(round.workshopId(), round.version()))) throw new NotFound();
        return new DraftSubject(name, target);
    }

    /** One's own in a round. */
    public Slice<CommentDraftView> list(Member me, UUID roundId, Paging paging) {
        var round = rounds.show(me, roundId);
        var rows = drafts.page(me.id(), round.id(), paging);
        return Slice.of(rows, paging, CommentDraft::view, CommentDraft::savedAt, CommentDraft::id);
    }

    /** One's own in all rounds. */
    public List<CommentDraftView> mine(Member me) {
        return drafts.ofMember(me.id()).stream().map(CommentDraft::view).toList();
    }

    /** What one has begun to write about something, if anything. */
    Optional<CommentDraftView> find(Member me, UUID round, String about) {
        return drafts.find(me.id(), round, about).map(CommentDraft::view);
    }

    /** One's own, wherever it was begun. */
    CommentDraftView show(Member me, UUID id) {
        return drafts.get(me.id(), id).view();
    }

    /**
     * What was sent is no draft any more.
     *
     * @param draft of another round, from which it was taken, or null
     */
    void sent(Member me, UUID round, String about, UUID draft) {
        drafts.drop(me.id(), round, about);
        if (draft != null) drafts.drop(me.id(), draft);
    }

    /** Throws one's own away. */
    public void discard(Member me, UUID roundId, String about) {
        drafts.drop(me.id(), rounds.show(me, roundId).id(), about);
    }

    void discard(Member me, UUID id) {
        drafts.delete(drafts.get(me.id(), id));
    }

    /** All that one has not sent in a workshop, each with where one can go on with it. */
    public List<Unsent> unsent(Member me) {
        var open = rounds.all(me.workshop()).stream()
                .filter(round -> round.kind() == RoundKind.COMMENT && eligibility.mayAnswer(me, round))
                .toList();
        return drafts.ofMember(me.id()).stream()
                .map(draft -> unsent(me, draft.view(), open))
                .toList();
    }

    /** Whether there is something that one has not sent, besides what a form shows anyway. */
    public boolean isAnythingLeft(Member me, Compose shown) {
        return drafts.countOf(me.id()) > (shown.kept() == null ? 0 : 1);
    }

    /** The keys of what one has begun to write about in a round and not sent: of a recommendation for its actions too. */
    public Set<String> begun(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (round.kind() != RoundKind.COMMENT || round.attribution() == Attribution.ANONYMOUS) return Set.of();
        return drafts.targets(me.id(), roundId).stream().map(CommentView::about).collect(Collectors.toSet());
    }

    private Unsent unsent(Member me, CommentDraftView draft, List<RoundView> open) {
        var begun = rounds.show(me, draft.roundId());
        var into = open.stream()
                .filter(round -> round.id().equals(begun.id()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(round -> round.takesCommentsOn(
                                draft.target(), roadmaps.text(round.workshopId(), round.version())))
                        .findFirst());
        return new Unsent(draft, begun, into.orElse(null));
    }

    /** How many people have begun something in a round and not sent it: facilitators see the number, never the text. */
    public int countAuthors(Member me, UUID round) {
        me.mustFacilitate();
        return drafts.countAuthors(rounds.show(me, round).id());
    }

    /** Whether a round closes before everybody has sent what they have begun. */
    public boolean isAwaited(Member me, UUID round) {
        return rounds.show(me, round).state().isRunning() && countAuthors(me, round) > 0;
    }

    @Scheduled(every = "1h", delayed = "12m")
    void expire() {
        drafts.dropOlderThan(clock.instant().minus(KEPT));
    }
}
