package io.waymark.comment;

import io.waymark.roadmap.Piece;
import io.waymark.session.RoundView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The comments on one part of the text that a viewer may see.
 *
 * @param othersShown whether others' comments are among them; if not, nothing tells how many there are
 * @param mayWrite whether the viewer may reply and change now
 */
public record CommentThread(RoundView round, boolean othersShown, boolean mayWrite, List<Entry> entries) {
    /**
     * A comment with its replies.
     *
     * @param diff what a proposed wording changes; empty where none is proposed
     */
    public record Entry(CommentView comment, List<Piece> diff, List<CommentView> replies) {}

    static CommentThread of(
            RoundView round,
            boolean othersShown,
            boolean mayWrite,
            List<CommentView> said,
            Function<CommentView, List<Piece>> diff) {
        var seen = said.stream().map(CommentView::id).collect(Collectors.toSet());
        var entries = said.stream()
                .filter(comment -> isTop(comment, seen))
                .map(comment -> new Entry(comment, diff.apply(comment), below(comment, said)))
                .toList();
        return new CommentThread(round, othersShown, mayWrite, entries);
    }

    /** A reply whose parent this viewer may not see stands on its own. */
    private static boolean isTop(CommentView comment, Set<UUID> seen) {
        return comment.inReplyTo() == null || !seen.contains(comment.inReplyTo());
    }

    /** Replies to replies stand in the same row, in order of time. */
    private static List<CommentView> below(CommentView parent, List<CommentView> said) {
        var family = new java.util.HashSet<UUID>(Set.of(parent.id()));
        return said.stream()
                .filter(comment -> Objects.nonNull(comment.inReplyTo()))
                .filter(comment -> family.contains(comment.inReplyTo()) && family.add(comment.id()))
                .toList();
    }
}
