package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.OddTexts;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever somebody sends: it is read or refused, and nothing breaks. */
@Tag("plain")
class OddTextsTest {
    private static final int TEXTS = OddTexts.many(2000);

    /** @return null where it is refused */
    private static <T> T readOrRefused(Supplier<T> read) {
        try {
            return read.get();
        } catch (DomainException refused) {
            return null;
        }
    }

    @Test
    void formsAreReadOrRefused() {
        var texts = new OddTexts(1, "name=", "n=7", "id=00000000-0000-0000-0000-000000000001", "p=CONFLICT", "&name=x");
        for (int i = 0; i < TEXTS; i++) {
            var form = readOrRefused(() -> Form.parse(texts.next()));
            if (form == null) continue;
            for (var name : form.names()) {
                var text = readOrRefused(() -> form.text(name));
                if (text != null) assertThat(text).isNotBlank().doesNotContain("\0", "\u202e");
                readOrRefused(() -> form.all(name));
                readOrRefused(() -> form.number(name));
                readOrRefused(() -> form.ids(name));
                readOrRefused(() -> form.choice(name, Problem.class));
            }
        }
    }

    @Test
    void cursorsAndLimitsAreReadOrRefused() {
        var whole = Paging.cursor(Instant.EPOCH, new UUID(1, 2));
        var texts = new OddTexts(2, whole, whole.substring(0, 20), "MTc", "MF8w", "200", "50");
        int limits = 0;
        int cursors = 0;
        for (int i = 0; i < TEXTS; i++) {
            var limit = readOrRefused(() -> Paging.of(texts.next(), null));
            if (limit != null) assertThat(limit.limit()).isBetween(1, Paging.MOST);
            if (limit != null) limits++;
            var after = readOrRefused(() -> Paging.of(null, texts.next()));
            if (after != null && !after.equals(Paging.first())) cursors++;
        }
        assertThat(limits).isPositive();
        assertThat(cursors).isPositive();
    }

    @Test
    void markdownBecomesPagesOnWhichNothingIsActive() {
        var texts = new OddTexts(
                3,
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">",
                "[x](javascript:alert(1))",
                "![x](https://evil.example/p.png \"t\" onload=x)",
                "<https://a.example/>",
                "| a | b |\n|---|---|\n",
                "```\n",
                "\n\n",
                "- ",
                "1. ",
                "# ",
                "    ",
                "**",
                "<!--",
                "&#106;avascript:",
                "<svg/onload=",
                "style=\"x\"",
                "</code>");
        for (int i = 0; i < TEXTS; i++) {
            var source = texts.next();
            MarkdownTest.assertHarmless(Markdown.html(source, 1));
            assertThat(Markdown.visibleText(source)).isNotNull();
        }
    }

    @Test
    void plainTextIsTakenAsItIsOrRefused() {
        var texts = new OddTexts(4);
        for (int i = 0; i < TEXTS; i++) {
            var text = readOrRefused(() -> PlainText.accept("body", texts.next()));
            if (text == null) continue;
            assertThat(text).doesNotContain("\0", "\u202e", "\u2066", "\u0007");
            assertThat(PlainText.accept("body", text)).isEqualTo(text);
        }
    }
}
