package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes pieces of text as one line of Markdown that shows them as they were. Where bold or italics would not be read
 * as such between these neighbours, the marks move or go: no sign of the text ever does.
 */
final class SpanMarkdown {
    private static final int LONGEST_LINK = 2000;
    private static final Set<Integer> SIGNS = IntStream.of(
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL)
            .boxed()
            .collect(Collectors.toSet());

    private SpanMarkdown() {}

    static String write(List<Span> line) {
        var spans = marked(stripped(line));
        var markdown = new StringBuilder();
        for (int i = 0; i < spans.size(); ) {
            int end = i + 1;
            while (end < spans.size() && spans.get(end).leadsWhere(spans.get(i))) end++;
            part(spans.subList(i, end), end < spans.size(), markdown);
            i = end;
            // A long address may stand in one file once, and lead from everywhere.
            if (markdown.length() > TooLong.MOST) throw new TooLong();
        }
        boolean defines = !spans.isEmpty() && spans.get(0).link() == null && MarkdownText.isDefinition(markdown);
        return defines ? "\\" + markdown : markdown.toString();
    }

    /** What all the pieces say, on one line, without marks. */
    static String plain(List<Span> line) {
        var text = new StringBuilder();
        line.forEach(span -> text.append(span.text()));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void part(List<Span> spans, boolean linkFollows, StringBuilder markdown) {
        var link = spans.get(0).link();
        if (link != null) markdown.append('[');
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var marks = (span.bold() ? "**" : "") + (span.italic() ? "*" : "");
            boolean beforeLink = linkFollows && link == null && i == spans.size() - 1;
            var text = MarkdownText.escaped(span.text(), link != null, beforeLink);
            if (markdown.length() == 0 && marks.isEmpty()) text = MarkdownText.escapedAtStart(text);
            markdown.append(marks).append(text).append(new StringBuilder(marks).reverse());
        }
        if (link != null) markdown.append("](").append(address(link)).append(')');
    }

    /** Whether it may be kept as a link: it leads to a page or to somebody's mail. */
    static boolean isAddress(String link) {
        return link.length() <= LONGEST_LINK
                && link.strip().toLowerCase(Locale.ROOT).matches("(https?://|mailto:)[^\\s\\p{Cntrl}].*");
    }

    private static String address(String link) {
        var safe = new StringBuilder();
        for (char c : link.strip().toCharArray()) {
            if (c <= ' ' || c == 0x7f || "()<>\\\"".indexOf(c) >= 0) safe.append(String.format("%%%02X", (int) c));
            else safe.append(c);
        }
        return MarkdownText.withoutEntities(safe.toString());
    }

    /** Without blanks at either end, and with one between words. */
    private static List<Span> stripped(List<Span> line) {
        var spans = new ArrayList<Span>();
        boolean blank = true;
        for (var span : line) {
            var text = new StringBuilder();
            for (char c : span.text().toCharArray()) {
                boolean another = c == ' ' || c == '\t' || c == '\n';
                if (!another || !blank) text.append(another ? ' ' : c);
                blank = another;
            }
            spans.add(span.with(text.toString()));
        }
        for (int i = spans.size() - 1; i >= 0; i--) {
            spans.set(i, spans.get(i).with(spans.get(i).text().stripTrailing()));
            if (!spans.get(i).text().isEmpty()) break;
        }
        return merged(spans);
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        var text = new StringBuilder();
        Span last = null;
        for (var span : spans) {
            if (span.text().isEmpty()) continue;
            if (last != null && !last.looksLike(span)) {
                merged.add(last.with(text.toString()));
                text.setLength(0);
            }
            text.append(span.text());
            last = span;
        }
        if (last != null) merged.add(last.with(text.toString()));
        return merged;
    }

    /** Marks are read where words begin and end: blanks, and signs beside a letter, go outside of them. */
    private static List<Span> marked(List<Span> spans) {
        var marked = new ArrayList<Span>();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            if (span.isPlain()) marked.add(span);
            else mark(span, i > 0 ? spans.get(i - 1) : null, i + 1 < spans.size() ? spans.get(i + 1) : null, marked);
        }
        return merged(marked);
    }

    private static void mark(Span span, Span before, Span after, List<Span> marked) {
        var text = span.text();
        boolean wordBefore = before != null && before.leadsWhere(span) && isOfWord(last(before.text()));
        boolean wordAfter =
                after != null && after.leadsWhere(span) && isOfWord(after.text().charAt(0));
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) start++;
        while (end > start && isBlank(text.charAt(end - 1))) end--;
        if (wordBefore && start == 0) while (start < end && !isOfWord(text.charAt(start))) start++;
        if (wordAfter && end == text.length()) while (end > start && !isOfWord(text.charAt(end - 1))) end--;
        var last = marked.isEmpty() ? null : marked.get(marked.size() - 1);
        boolean touches = start == 0 && last != null && last.leadsWhere(span) && !last.isPlain();
        var core = span.with(text.substring(start, end));
        add(span.unmarked().with(text.substring(0, start)), marked);
        add(touches ? core.unmarked() : core, marked);
        add(span.unmarked().with(text.substring(end)), marked);
    }

    private static void add(Span span, List<Span> spans) {
        if (!span.text().isEmpty()) spans.add(span);
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** What is neither blank nor a sign, as Markdown counts them. */
    private static boolean isOfWord(char c) {
        return !isBlank(c) && !SIGNS.contains(Character.getType(c));
    }
}
