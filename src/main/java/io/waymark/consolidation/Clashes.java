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
     */
    Clashes(List<CommentView> comments, Function<CommentView, String> texts) {
        for (var comment : comments) {
            if (!isTakable(comment)) continue;
            var text = texts.apply(comment);
            var suggestion = Suggestion.of(comment);
            suggestion.at(text).ifPresent(at -> {
                suggestions.put(comment.id(), comment);
                changes.put(comment.id(), spans(at, suggestion.changes(text)));
            });
        }
    }

    private static boolean isTakable(CommentView comment) {
        if (comment.replacement() == null || comment.hidden()) return false;
        var reply = comment.disposition();
        return reply == null || reply.decision() == Decision.ACCEPTED || reply.decision() == Decision.PARTLY_ACCEPTED;
    }

    /** In the order of the text, none over another. */
    private static List<Span> spans(int from, List<Piece> pieces) {
        var spans = new ArrayList<Span>();
        int at = from;
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
                .filter(other -> touch(mine, changes.get(other.id())))
                .map(CommentView::id)
                .toList();
    }

    /** One walk along both: what ends first can touch nothing that comes later. */
    private static boolean touch(List<Span> mine, List<Span> theirs) {
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            var one = mine.get(i);
            var other = theirs.get(j);
            if (one.touches(other)) return true;
            if (one.to < other.to) i++;
            else j++;
        }
        return false;
    }
}
