package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import io.waymark.comment.Quote;
import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Wordings;
import java.util.List;
import java.util.Optional;

/** A wording that somebody proposed, put into a text that may have changed since. */
record Suggestion(Quote quote, String replacement) {
    static Suggestion of(CommentView comment) {
        return new Suggestion(comment.quote(), comment.replacement());
    }

    /** @return empty where the words to be replaced no longer stand in the text, or not only once */
    Optional<String> into(String text) {
        if (quote == null) return Optional.of(replacement);
        return at(text).map(at -> text.substring(0, at)
                + replacement
                + text.substring(at + quote.exact().length()));
    }

    /** Where the words to be replaced begin. */
    Optional<Integer> at(String text) {
        if (quote == null) return Optional.of(0);
        int at = only(text, quote.exact(), 0);
        if (at < 0) at = only(text, before() + quote.exact() + after(), before().length());
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /** What it changes of the words that it is for. */
    List<Piece> changes(String text) {
        return Wordings.diff(quote == null ? text : quote.exact(), replacement);
    }

    /** The same as people read it. */
    Difference shown(String text) {
        return Difference.readable(quote == null ? text : quote.exact(), replacement);
    }

    private String before() {
        return quote.prefix() == null ? "" : quote.prefix();
    }

    private String after() {
        return quote.suffix() == null ? "" : quote.suffix();
    }

    private static int only(String text, String words, int offset) {
        int at = text.indexOf(words);
        return at >= 0 && text.indexOf(words, at + 1) < 0 ? at + offset : -1;
    }
}
