package io.waymark.comment;

import io.waymark.platform.Invalid;
import io.waymark.platform.Markdown;
import java.util.function.Function;

/** What a quote and a proposed wording must be: a wording replaces the quote, or the whole text without one. */
final class Wording {
    private Wording() {}

    /** @throws Invalid naming the field */
    static void check(String text, CommentKind kind, Quote quote, String replacement) {
        if (quote != null && !isUnique(text, quote)) throw refused("quote", CommentMessages::quoteNotFound);
        boolean proposed = replacement != null && !replacement.isBlank();
        if (kind == CommentKind.EDIT && !proposed) throw refused("replacement", CommentMessages::replacementMissing);
        if (kind != CommentKind.EDIT && proposed) throw refused("replacement", CommentMessages::replacementUnexpected);
        var replaced = quote == null ? text : quote.exact();
        if (proposed && replacement.strip().equals(replaced.strip()))
            throw refused("replacement", CommentMessages::replacementUnchanged);
    }

    /** People quote what they see; programs may quote the Markdown. */
    private static boolean isUnique(String text, Quote quote) {
        var visible = Markdown.visibleText(text);
        return quote.occurrences(text) == 1
                || quote.occurrences(visible) == 1
                || quote.flat().occurrences(Quote.flat(visible)) == 1;
    }

    private static Invalid refused(String field, Function<CommentMessages, String> sentence) {
        return Invalid.field(field, CommentMessages.class, sentence);
    }
}
