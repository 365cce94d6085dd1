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
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Lays out the workbench for one part of the text at a time. */
@ApplicationScoped
@Transactional
class Desks {
    /** Characters beside a change: what is edited stands above it in full. */
    private static final int AROUND = 160;

    @Inject
    Consolidations consolidations;

    @Inject
    Dispositions dispositions;

    @Inject
    Roadmaps roadmaps;

    /** @param key of the part to work on; null for the first one where somebody waits for a reply */
    Desk at(Member me, int number, String key) {
        var workbench = consolidations.workbench(me, number);
        var version = roadmaps.show(me, number);
        var parts = workbench.items().stream()
                .map(item -> part(version.document(), item))
                .toList();
        var at = key == null ? first(parts) : named(parts, key);
        var item = workbench.items().get(parts.indexOf(at));
        var all = workbench.items().stream()
                .flatMap(each -> each.comments().stream())
                .toList();
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
                cards(me, item.comments(), rounds(me)),
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
        int open = (int) item.comments().stream()
                .filter(comment -> Desk.asks(comment) && comment.disposition() == null)
                .count();
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

    private Map<UUID, String> rounds(Member me) {
        return consolidations.roundTitles(me);
    }

    private List<Desk.Card> cards(Member me, List<CommentView> comments, Map<UUID, String> rounds) {
        var texts = new HashMap<Integer, Document>();
        Function<CommentView, Document> text =
                comment -> texts.computeIfAbsent(comment.version(), version -> roadmaps.text(me.workshop(), version));
        var clashes = new Clashes(
                comments, comment -> text.apply(comment).text(comment.target()).orElse(""), roadmaps::diff);
        return together(comments.stream()
                .filter(comment -> comment.inReplyTo() == null)
                .map(comment -> new Desk.Card(
                        comment,
                        rounds.get(comment.roundId()),
                        wording(comment, text.apply(comment)),
                        clashes.of(comment),
                        comments.stream()
                                .filter(reply -> comment.id().equals(reply.inReplyTo()))
                                .toList(),
                        List.of()))
                .toList());
    }

    /** What says the same stands with the first that said it. */
    private static List<Desk.Card> together(List<Desk.Card> cards) {
        var groups = new LinkedHashMap<UUID, List<Desk.Card>>();
        for (var card : cards) {
            var group = Objects.requireNonNullElse(
                    card.comment().group(), card.comment().id());
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(card);
        }
        return groups.values().stream()
                .map(group -> group.get(0).with(List.copyOf(group.subList(1, group.size()))))
                .toList();
    }

    private List<Piece> wording(CommentView comment, Document text) {
        if (comment.replacement() == null) return List.of();
        var before = comment.quote() == null
                ? text.text(comment.target()).orElse("")
                : comment.quote().exact();
        return roadmaps.diff(before, comment.replacement());
    }

    /** The recommendation with a suggestion put into what somebody is typing, and whether its words were found. */
    Inserted insert(Member me, int number, UUID comment, Recommendation typed) {
        me.mustFacilitate();
        var wanted = dispositions.on(me, roadmaps.lineage(me.workshop(), number)).stream()
                .filter(each ->
                        each.id().equals(comment) && each.about().equals(typed.key()) && each.replacement() != null)
                .findFirst()
                .orElseThrow(NotFound::new);
        var suggestion = new Suggestion(wanted.quote(), wanted.replacement());
        return Inserted.of(typed, wanted.target(), suggestion);
    }

    /** How what is typed differs from what is stored. */
    Difference difference(Member me, int number, String key, Form typed) {
        me.mustFacilitate();
        var stored = roadmaps.show(me, number).document().recommendation(key).orElseThrow(NotFound::new);
        return Difference.of(roadmaps.diff(stored, EditForm.typed(typed, stored)))
                .around(AROUND);
    }

    /** What somebody else saved meanwhile beside what is typed; null where the recommendation was withdrawn. */
    Theirs theirs(Desk desk, String typed) {
        var text = desk.at().recommendation();
        return text == null ? null : new Theirs(text, roadmaps.diff(text.body(), typed));
    }
}
