package io.waymark.comment;

import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Document;
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
 * @param order in the list of all comments; null beside the text, where it is as they came
 * @param newest the text as it was circulated last, where it is a later one than they are about; else null
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
        Order order,
        Document newest,
        List<Entry> entries) {
    /** How a list of comments begins. */
    public enum Order {
        OLDEST,
        NEWEST
    }

    /**
     * A comment with its replies.
     *
     * @param replaced the words that a proposed wording is for; empty where none is proposed
     */
    public record Entry(CommentView comment, String replaced, List<CommentView> replies) {
        /** What a proposed wording changes, or null; compared when the page is made, by then the transaction is over. */
        public Difference diff() {
            return comment.replacement() == null ? null : Difference.readable(replaced, comment.replacement());
        }
    }

    /** The words of the part of the text itself that its comments quote. */
    public List<String> quotes() {
        return entries.stream()
                .map(Entry::comment)
                .filter(comment -> comment.quote() != null && comment.target().equals(about))
                .map(comment -> comment.quote().exact())
                .distinct()
                .toList();
    }

    /** Whether words that a comment quotes no longer stand in the newest text, or not only once. */
    public boolean lost(CommentView comment) {
        if (newest == null || comment.quote() == null) return false;
        return !comment.quote().lastsIn(newest.text(comment.target()).orElse(""));
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

    /** Whether the viewer may support it now. */
    public boolean maySupport(CommentView comment) {
        return mayReact() && othersShown && comment.canBeSupported();
    }

    /** The query of one of its pages, on whichever page it stands. */
    public String query(int number) {
        return query(number, order);
    }

    /** The same in another order, from its beginning. */
    public String query(Order other) {
        return query(1, other);
    }

    private String query(int number, Order order) {
        var at = about == null ? "" : "at=" + about + "&";
        return "?" + at + "page=" + number + (order == null ? "" : "&order=" + order);
    }

    /** Whether the newest are on its first page. */
    public boolean isNewestFirst() {
        return order == Order.NEWEST;
    }

    /** Whether there is a newest among them: some rounds do not tell in which order they came. */
    public boolean isOrdered() {
        return round.tellsTimes();
    }

    /** The orders to choose from. */
    public List<Order> orders() {
        return List.of(Order.values());
    }

    /** The query of the page on which new ones stand. */
    public String latest() {
        return query(isNewestFirst() ? 1 : pages);
    }

    /** Whether the viewer may hide its comments: in the list, where forms are not fetched again below who types. */
    public boolean mayHide() {
        return order != null && me.isFacilitator();
    }

    /** Where a form below one of its comments leads back to. */
    public String back() {
        return "/rounds/" + round.id() + (about == null || order != null ? "/comments" : "") + query(page);
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
