package io.waymark.consolidation;

import io.waymark.comment.Quote;
import java.util.Optional;

/** A wording that somebody proposed, put into a text that may have changed since. */
record Suggestion(Quote quote, String replacement) {
    /** @return empty where the words to be replaced no longer stand in the text, or not only once */
    Optional<String> into(String text) {
        if (quote == null) return Optional.of(replacement);
        int at = only(text, quote.exact(), 0);
        if (at < 0) at = only(text, before() + quote.exact() + after(), before().length());
        if (at < 0) return Optional.empty();
        return Optional.of(text.substring(0, at)
                + replacement
                + text.substring(at + quote.exact().length()));
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
