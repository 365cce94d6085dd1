package io.waymark.comment;

import io.waymark.comment.CommentThread.Order;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Eligibility;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The conversation in a round as people read it: a page at a time, however much was said. */
@ApplicationScoped
@Transactional
public class CommentThreads {
    @Inject
    CommentRepository comments;

    @Inject
    ReactionRepository reactions;

    @Inject
    CommentLens lens;

    @Inject
    Rounds rounds;

    @Inject
    Eligibility eligibility;

    @Inject
    Roadmaps roadmaps;

    /**
     * What is said about a recommendation and its actions, about an area or about the whole, replies below.
     *
     * @param about null for all that was said in the round
     * @param page from 1; beyond the end it is the last one
     */
    public CommentThread show(Member me, UUID roundId, String about, int page) {
        return show(me, roundId, about, page, null);
    }

    /** @param order of a list, null beside the text */
    CommentThread show(Member me, UUID roundId, String about, int page, Order order) {
        var round = begun(me, roundId);
        var text = roadmaps.text(round.workshopId(), round.version());
        var lens = this.lens.of(me, round);
        var tree = ReplyTree.of(comments.nodes(seen(me, lens), about));
        var shown = tree.page(page, order == Order.NEWEST);
        var rows = comments.named(tree.with(shown.roots()));
        var views = lens.show(rows, reactions.to(rows));
        var entries = shown.roots().stream()
                .map(root -> entry(tree, root, views, text))
                .toList();
        return new CommentThread(
                me,
                round,
                eligibility.asks(me, round),
                about,
                lens.showsOthers(),
                tree.size(),
                shown.number(),
                shown.of(),
                order,
                roadmaps.after(round.workshopId(), round.version()).orElse(null),
                entries);
    }

    /** One comment by itself. */
    CommentView show(Member me, UUID id) {
        return lens.show(me, lens.require(me, id));
    }

    /**
     * What was said last in a round that everybody follows as it comes, the newest first, without what was hidden; nothing
     * of others, and nothing of an anonymous round, which knows no last.
     */
    public List<CommentView> latest(Member me, RoundView round, int most) {
        boolean followed = round.live() || round.state() == RoundState.REVEALED;
        if (round.version() == null || !followed || round.attribution() == Attribution.ANONYMOUS) return List.of();
        var lens = this.lens.of(me, round);
        var seen = new CommentRepository.Seen(round.id(), me.id(), lens.showsOthers(), false);
        return lens.show(comments.latest(seen, most), Map.of());
    }

    private RoundView begun(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (round.version() == null) throw new NotFound();
        return round;
    }

    private CommentThread.Entry entry(ReplyTree tree, UUID root, List<CommentView> views, Document text) {
        var family = tree.with(List.of(root));
        var said = views.stream().filter(view -> family.contains(view.id())).toList();
        var top =
                said.stream().filter(view -> view.id().equals(root)).findFirst().orElseThrow(NotFound::new);
        var replies = said.stream().filter(view -> !view.id().equals(root)).toList();
        return new CommentThread.Entry(top, replaced(top, text), replies);
    }

    private static String replaced(CommentView comment, Document text) {
        if (comment.replacement() == null) return "";
        return comment.quote() == null
                ? text.text(comment.target()).orElse("")
                : comment.quote().exact();
    }

    /** The same with the parts of the text to choose from. */
    CommentReading read(Member me, UUID roundId, String about, int page, Order order) {
        var round = begun(me, roundId);
        var text = roadmaps.text(round.workshopId(), round.version());
        return new CommentReading(show(me, roundId, about, page, order), Targets.of(round, text));
    }

    /** The same without what was said: how much there is now. */
    CommentThread outline(Member me, UUID roundId, String about, int page, Order order) {
        var lens = this.lens.of(me, begun(me, roundId));
        var tree = ReplyTree.of(comments.nodes(seen(me, lens), about));
        var shown = tree.page(page, order == Order.NEWEST);
        return new CommentThread(
                me,
                lens.round(),
                false,
                about,
                lens.showsOthers(),
                tree.size(),
                shown.number(),
                shown.of(),
                order,
                null,
                List.of());
    }

    private static CommentRepository.Seen seen(Member me, CommentLens.Lens lens) {
        RoundView round = lens.round();
        return new CommentRepository.Seen(round.id(), me.id(), lens.showsOthers(), me.isFacilitator());
    }
}
