package io.waymark.comment;

import io.waymark.roadmap.Piece;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.workshop.Member;
import java.util.List;

/**
 * A page of the comments on one part of the text, or of the whole round, that a viewer may see.
 *
 * @param asked whether the round asks the viewer for comments
 * @param about the key of the part, null for the whole round
 * @param othersShown whether others' comments are among them; if not, nothing tells how many there are
 * @param known how many comments and replies there were on all pages when it was made
 * @param page from 1
 */
public record CommentThread(
        Member me,
        RoundView round,
        boolean asked,
        String about,
        boolean othersShown,
        int known,
        int page,
        int pages,
        List<Entry> entries) {
    /**
     * A comment with its replies.
     *
     * @param diff what a proposed wording changes; empty where none is proposed
     */
    public record Entry(CommentView comment, List<Piece> diff, List<CommentView> replies) {}

    /** The words of the part of the text itself that its comments quote. */
    public List<String> quotes() {
        return entries.stream()
                .map(Entry::comment)
                .filter(comment -> comment.quote() != null && comment.target().equals(about))
                .map(comment -> comment.quote().exact())
                .distinct()
                .toList();
    }

    /** Whether the viewer may write, reply and change now. */
    public boolean mayWrite() {
        return asked && runs();
    }

    /** Whether the viewer may change it: their own, or what they entered for somebody. */
    public boolean mayChange(CommentView comment) {
        return comment.mine() ? mayWrite() : comment.entered() && !comment.late() && mayEnter() && runs();
    }

    /** Whether the viewer may enter now what somebody else said. */
    public boolean mayEnter() {
        return me.isFacilitator() && round.state() != RoundState.PLANNED;
    }

    public boolean mayReact() {
        return mayWrite() && round.state() == RoundState.OPEN;
    }

    /** The query of one of its pages, on whichever page it stands. */
    public String query(int number) {
        return "?" + (about == null ? "" : "at=" + about + "&") + "page=" + number;
    }

    /** Where a form below one of its comments leads back to. */
    public String back() {
        return "/rounds/" + round.id() + (about == null ? "/comments" : "") + query(page);
    }

    private boolean runs() {
        return round.state().isRunning();
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    /** The number of the page after this one, or null. */
    public Integer next() {
        return page < pages ? page + 1 : null;
    }

    public Integer previous() {
        return page > 1 ? page - 1 : null;
    }

    /** How many have come since somebody saw {@code then} of them. */
    public int since(int then) {
        return Math.max(0, known - then);
    }
}
