package io.waymark.comment;

import io.waymark.platform.Invalid;
import java.util.function.Function;

/** What a quote and a proposed wording must be: a wording replaces the quote, or the whole text without one. */
final class Wording {
    private Wording() {}

    /** @throws Invalid naming the field */
    static void check(String text, CommentKind kind, Quote quote, String replacement) {
        if (quote != null && !quote.isUniqueIn(text)) throw refused("quote", CommentMessages::quoteNotFound);
        boolean proposed = replacement != null && !replacement.isBlank();
        if (kind == CommentKind.EDIT && !proposed) throw refused("replacement", CommentMessages::replacementMissing);
        if (kind != CommentKind.EDIT && proposed) throw refused("replacement", CommentMessages::replacementUnexpected);
        var replaced = quote == null ? text : quote.exact();
        if (proposed && replacement.strip().equals(replaced.strip()))
            throw refused("replacement", CommentMessages::replacementUnchanged);
    }

    private static Invalid refused(String field, Function<CommentMessages, String> sentence) {
        return Invalid.field(field, CommentMessages.class, sentence);
    }
}
