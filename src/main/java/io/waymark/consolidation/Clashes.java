package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import io.waymark.comment.Decision;
import io.waymark.roadmap.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Which suggested wordings change the same words of a text, so that not all of them can be taken as they are. */
final class Clashes {
    private final Map<UUID, CommentView> suggestions = new LinkedHashMap<>();
    private final Map<UUID, List<Span>> changes = new LinkedHashMap<>();

    /** A stretch of a text, from and to as indices; an insertion has no length. */
    private record Span(int from, int to) {
        boolean touches(Span other) {
            if (from == to) return other.from <= from && from <= other.to;
            if (other.from == other.to) return other.touches(this);
            return from < other.to && other.from < to;
        }
    }

    /**
     * @param comments those on one part; only suggestions that may still be taken count
     * @param texts the text that a comment is about, empty where there is none
     * @param diff how one wording differs from another
     */
    Clashes(List<CommentView> comments, Function<CommentView, String> texts, Diff diff) {
        for (var comment : comments) {
            if (!isTakable(comment)) continue;
            var text = texts.apply(comment);
            new Suggestion(comment.quote(), comment.replacement()).into(text).ifPresent(taken -> {
                suggestions.put(comment.id(), comment);
                changes.put(comment.id(), spans(diff.between(text, taken)));
            });
        }
    }

    /** How one wording differs from another, word by word. */
    interface Diff {
        List<Piece> between(String before, String after);
    }

    private static boolean isTakable(CommentView comment) {
        if (comment.replacement() == null || comment.hidden()) return false;
        var reply = comment.disposition();
        return reply == null || reply.decision() == Decision.ACCEPTED || reply.decision() == Decision.PARTLY_ACCEPTED;
    }

    private static List<Span> spans(List<Piece> pieces) {
        var spans = new ArrayList<Span>();
        int at = 0;
        for (var piece : pieces) {
            int end = piece.op() == Piece.Op.INSERTED ? at : at + piece.text().length();
            if (piece.op() != Piece.Op.SAME) spans.add(new Span(at, end));
            at = end;
        }
        return spans;
    }

    /** The others that change the same words as this one and do not say the same, in the order of the comments. */
    List<UUID> of(CommentView comment) {
        var mine = changes.get(comment.id());
        if (mine == null) return List.of();
        return suggestions.values().stream()
                .filter(other -> !other.id().equals(comment.id()))
                .filter(other -> comment.group() == null || !comment.group().equals(other.group()))
                .filter(other -> other.target().equals(comment.target()) && other.version() == comment.version())
                .filter(other -> changes.get(other.id()).stream()
                        .anyMatch(theirs -> mine.stream().anyMatch(theirs::touches)))
                .map(CommentView::id)
                .toList();
    }
}
