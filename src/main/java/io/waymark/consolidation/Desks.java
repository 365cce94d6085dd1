package io.waymark.consolidation;

import io.waymark.analysis.AssessmentItem;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.VoteItem;
import io.waymark.comment.CommentView;
import io.waymark.comment.Disposition;
import io.waymark.comment.Dispositions;
import io.waymark.platform.Form;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.TextChange;
import io.waymark.roadmap.VersionView;
import io.waymark.roadmap.Wordings;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lays out the workbench for one part of the text at a time. What it asks of others are transactions of their own, so that
 * none is open while wordings are compared.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class Desks {
    /** Characters beside a change: what is edited stands above it in full. */
    private static final int AROUND = 160;

    @Inject
    Consolidations consolidations;

    @Inject
    Dispositions dispositions;

    @Inject
    Roadmaps roadmaps;

    Desk at(Member me, int number, Spot spot) {
        var workbench = consolidations.workbench(me, number);
        var version = roadmaps.show(me, number);
        var parts = workbench.items().stream()
                .map(item -> part(version.document(), item))
                .toList();
        var at = spot.at() == null ? first(parts) : named(parts, spot.at());
        var item = workbench.items().get(parts.indexOf(at));
        var all = workbench.items().stream()
                .flatMap(each -> each.comments().stream())
                .toList();
        var stacks = Stacks.of(item.comments());
        var sheet = stacks.sheet(spot);
        int asking = (int) all.stream().filter(Desk::asks).count();
        return new Desk(
                version,
                asking,
                asking - parts.stream().mapToInt(Desk.Part::open).sum(),
                (int) all.stream().filter(Desks::isProposed).count(),
                parts,
                at,
                changed(me, version, at.key()),
                item.results().stream().map(Desks::outcome).toList(),
                sheet,
                cards(me, item.comments(), stacks.on(sheet)),
                Reason.of(all),
                roadmaps.draft(me.workshop()).orElse(null));
    }

    private static boolean isProposed(CommentView comment) {
        return comment.disposition() != null && comment.disposition().state() == Disposition.State.PROPOSED;
    }

    private static Desk.Part part(Document text, Workbench.Item item) {
        var area = text.areas().stream()
                .filter(each -> item.key().equals(each.key()))
                .findFirst()
                .orElse(null);
        int open = (int) item.comments().stream().filter(Desk::waits).count();
        return new Desk.Part(
                item.key(),
                text.recommendation(item.key()).orElse(null),
                area,
                open,
                item.comments().size());
    }

    private static Desk.Part first(List<Desk.Part> parts) {
        return parts.stream()
                .filter(part -> part.open() > 0)
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> part.recommendation() != null)
                        .findFirst())
                .orElse(parts.get(0));
    }

    private static Desk.Part named(List<Desk.Part> parts, String key) {
        return parts.stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    private List<Piece> changed(Member me, VersionView version, String key) {
        if (!version.isDraft() || version.basedOn() == null) return List.of();
        return roadmaps.compare(me, version.basedOn(), version.number()).recommendations().stream()
                .filter(change -> key.equals(change.key()) && change.kind() == TextChange.Kind.CHANGED)
                .findFirst()
                .map(TextChange::diff)
                .orElse(List.of());
    }

    private static Desk.Outcome outcome(Workbench.RoundResult result) {
        var item = result.result();
        return new Desk.Outcome(
                result.title(),
                item instanceof VoteItem vote ? vote : null,
                item instanceof AssessmentItem assessment ? assessment : null,
                item instanceof RankedItem ranked ? ranked : null);
    }

    private List<Desk.Card> cards(Member me, List<CommentView> comments, List<List<CommentView>> shown) {
        var texts = new HashMap<Integer, Document>();
        Function<CommentView, String> text =
                comment -> texts.computeIfAbsent(comment.version(), version -> roadmaps.text(me.workshop(), version))
                        .text(comment.target())
                        .orElse("");
        var clashes = new Clashes(comments, text);
        var rounds = consolidations.roundTitles(me);
        var replies = comments.stream()
                .filter(comment -> comment.inReplyTo() != null)
                .collect(Collectors.groupingBy(CommentView::inReplyTo));
        Function<CommentView, Desk.Card> card = comment -> new Desk.Card(
                comment,
                rounds.get(comment.roundId()),
                wording(comment, text),
                clashes.of(comment),
                replies.getOrDefault(comment.id(), List.of()),
                List.of());
        return shown.stream()
                .map(stack -> together(stack.stream().map(card).toList()))
                .toList();
    }

    private static Desk.Card together(List<Desk.Card> stack) {
        return stack.get(0).with(stack.subList(1, stack.size()));
    }

    private static Difference wording(CommentView comment, Function<CommentView, String> text) {
        return comment.replacement() == null ? null : Suggestion.of(comment).shown(text.apply(comment));
    }

    /** The recommendation with a suggestion put into what somebody is typing, and whether its words were found. */
    Inserted insert(Member me, int number, UUID comment, Recommendation typed) {
        me.mustFacilitate();
        var wanted = dispositions.on(me, roadmaps.lineage(me.workshop(), number)).stream()
                .filter(each ->
                        each.id().equals(comment) && each.about().equals(typed.key()) && each.replacement() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        var suggestion = Suggestion.of(wanted);
        return Inserted.of(typed, wanted.target(), suggestion);
    }

    /** How what is typed differs from what is stored. */
    Difference difference(Member me, int number, String key, Form typed) {
        me.mustFacilitate();
        var stored = roadmaps.show(me, number).document().recommendation(key).orElseThrow(NotFound::new);
        return Difference.of(Wordings.diff(stored, EditForm.typed(typed, stored)))
                .around(AROUND);
    }

    /** What somebody else saved meanwhile beside what is typed; null where the recommendation was withdrawn. */
    Theirs theirs(Desk desk, String typed) {
        var text = desk.at().recommendation();
        return text == null ? null : new Theirs(text, Wordings.diff(text.body(), typed));
    }
}
