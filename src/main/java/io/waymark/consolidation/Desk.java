package io.waymark.consolidation;

import io.waymark.analysis.AssessmentItem;
import io.waymark.analysis.DotsItem;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.VoteItem;
import io.waymark.comment.CommentView;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.VersionView;
import io.waymark.workshop.Criterion;
import io.waymark.workshop.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workbench as facilitators see it: all parts of the text with what is left to do, and one part with all that was
 * said about it.
 *
 * @param asking comments that ask for a reply
 * @param replied those of them that have one
 * @param proposed replies that participants do not see yet
 * @param at the part that is worked on
 * @param sheet the page of its comments that is shown
 * @param changed what the draft changed of it so far, empty where nothing
 * @param reasons words of earlier replies
 * @param draft the number of the draft, or null
 */
public record Desk(
        VersionView version,
        int asking,
        int replied,
        int proposed,
        List<Part> parts,
        Part at,
        List<Piece> changed,
        List<Outcome> outcomes,
        Sheet sheet,
        List<Card> cards,
        List<Reason> reasons,
        Integer draft) {
    private static final int LABEL = 100;

    /** A part of the text; {@code recommendation} and {@code area} are null where it is none, or was withdrawn. */
    public record Part(String key, Recommendation recommendation, Area area, int open, int comments) {
        public String title() {
            if (recommendation != null) return recommendation.title();
            return area == null ? null : area.title();
        }

        public boolean isDocument() {
            return key.equals(io.waymark.roadmap.Document.WHOLE);
        }
    }

    /**
     * One page of the comments on the part.
     *
     * @param places which page each comment is on
     */
    public record Sheet(int page, int pages, Map<UUID, Integer> places) {
        public Integer next() {
            return page < pages ? page + 1 : null;
        }

        public Integer previous() {
            return page > 1 ? page - 1 : null;
        }
    }

    /** What came of a round for the part; two of the three items are null, or all. */
    public record Outcome(String round, VoteItem vote, AssessmentItem assessment, RankedItem ranked) {
        /** Whether so few answered that nothing is shown. */
        public boolean isSuppressed() {
            return vote == null && assessment == null && ranked == null;
        }

        /** Whether the rank is by dots, else by approvals. */
        public boolean byDots() {
            return ranked instanceof DotsItem;
        }

        /** What people call a criterion. */
        public String label(String key, List<Criterion> criteria) {
            return criteria.stream()
                    .filter(criterion -> criterion.key().equals(key))
                    .map(Criterion::label)
                    .findFirst()
                    .orElse(key);
        }
    }

    /**
     * A comment with the replies of others.
     *
     * @param wording the proposed wording against the words it is for, null where none is proposed
     * @param clashes the suggestions that change the same words
     * @param same those of others that say the same
     */
    public record Card(
            CommentView comment,
            String round,
            Difference wording,
            List<UUID> clashes,
            List<CommentView> replies,
            List<Card> same) {
        /** The first of a group, with the others in it. */
        Card with(List<Card> others) {
            return new Card(comment, round, wording, clashes, replies, others);
        }

        /** All that it stands for, as one box to tick. */
        public String ids() {
            return Stream.concat(Stream.of(this), same.stream())
                    .map(card -> card.comment.id().toString())
                    .collect(Collectors.joining(" "));
        }

        /** Those of the group that get what this one gets: an answer of their own stays theirs. */
        public List<Card> following() {
            return same.stream()
                    .filter(other -> other.comment.disposition() == null
                            || other.comment.disposition().equals(comment.disposition()))
                    .toList();
        }

        /** Its beginning, to be told from others in a list. */
        public String label() {
            var line = comment.body().replaceAll("\\s+", " ").strip();
            return line.length() <= LABEL ? line : line.substring(0, line.offsetByCodePoints(0, LABEL / 2)) + " …";
        }

        /** The name of a field of its forms, unique on the page. */
        public String field(String name) {
            return name + "-" + comment.id();
        }

        /** Whether it, or one that says the same, still asks for a reply. */
        public boolean isOpen() {
            return waits(comment) || same.stream().anyMatch(Card::isOpen);
        }
    }

    /** Whether a reply to it belongs to the gate: visible, no reply itself, more than support. */
    static boolean asks(CommentView comment) {
        return comment.inReplyTo() == null
                && !comment.hidden()
                && comment.kind().asksForAnswer();
    }

    static boolean waits(CommentView comment) {
        return asks(comment) && comment.disposition() == null;
    }

    /** The query of one page of the comments on the part. */
    public String query(int page) {
        return "?at=" + at.key() + (sheet.pages() > 1 ? "&page=" + page : "");
    }

    /** The query of the page that is shown. */
    public String here() {
        return query(sheet.page());
    }

    /** The address of another comment on the part, on this page or not. */
    public String link(UUID comment) {
        int page = sheet.places().getOrDefault(comment, sheet.page());
        return (page == sheet.page() ? "" : query(page)) + "#c-" + comment;
    }

    /** The path below which the version's pages are. */
    public String path(Place place) {
        return place.path() + "/versions/" + version.number();
    }

    public boolean isEditable() {
        return version.isDraft();
    }

    /** The words that a form asks for; empty where nobody says them any more. */
    String reason(String mark) {
        return reasons.stream()
                .filter(reason -> reason.mark().equals(mark))
                .findFirst()
                .map(Reason::text)
                .orElse("");
    }

    /** Whether words that a comment quotes no longer stand in this version of its part, or not only once. */
    public boolean lost(CommentView comment) {
        var text = version.document().text(comment.target()).orElse("");
        return comment.quote() != null && !comment.quote().lastsIn(text);
    }

    public Part next() {
        int index = parts.indexOf(at);
        return index + 1 < parts.size() ? parts.get(index + 1) : null;
    }

    public Part previous() {
        int index = parts.indexOf(at);
        return index > 0 ? parts.get(index - 1) : null;
    }

    /** The other comments on the page that still ask for a reply, and may get the same one. */
    public List<Card> waitingBeside(Card card) {
        return cards.stream()
                .filter(other -> other.isOpen() && !other.equals(card))
                .toList();
    }

    /** What a comment can be put together with, of those on the page: the first of each group, and what stands alone. */
    public List<Card> beside(Card card) {
        return cards.stream()
                .filter(other -> !other.equals(card) && !other.comment().hidden())
                .toList();
    }

    /** The first part after this one where somebody still waits for a reply, or null. */
    public Part nextOpen() {
        int index = parts.indexOf(at);
        var later = parts.subList(index + 1, parts.size()).stream();
        return Stream.concat(later, parts.subList(0, index).stream())
                .filter(part -> part.open() > 0)
                .filter(part -> !Objects.equals(part, at))
                .findFirst()
                .orElse(null);
    }
}
