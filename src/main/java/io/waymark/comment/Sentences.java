package io.waymark.comment;

import io.waymark.platform.Markdown;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentences of a text as its readers see them, for quoting without a pointer. */
final class Sentences {
    private static final int MOST = 200;
    /** Between paragraphs, and between the items of a list. */
    private static final Pattern BLOCKS = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*(?:[-*+]|\\d{1,9}[.)])\\s)");

    private Sentences() {}

    /** In reading order; one that stands there twice could not be told from the other, so it is none of them. */
    static List<String> of(String text) {
        var whole = Quote.flat(Markdown.visibleText(text)).strip();
        var sentences = new ArrayList<String>();
        for (var block : BLOCKS.split(text)) split(Quote.flat(Markdown.visibleText(block)), sentences);
        return sentences.stream()
                .filter(each -> whole.indexOf(each) == whole.lastIndexOf(each))
                .limit(MOST)
                .toList();
    }

    private static void split(String block, List<String> sentences) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(block);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var sentence = block.substring(start, end).strip();
            if (sentence.length() > 2) sentences.add(sentence);
        }
    }
}
