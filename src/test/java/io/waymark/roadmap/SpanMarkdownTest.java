package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.Markdown;
import io.waymark.support.OddTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanMarkdownTest {
    private static Span bold(String text) {
        return new Span(text, true, false, null);
    }

    private static Span link(String text, String to) {
        return new Span(text, false, false, to);
    }

    @Test
    void movesMarksToWhereTheyAreRead() {
        assertThat(SpanMarkdown.write(List.of(bold(" Lead: "), Span.plain("x"))))
                .isEqualTo("**Lead:** x");
        assertThat(SpanMarkdown.write(List.of(bold("Lead:"), Span.plain("x")))).isEqualTo("**Lead**:x");
        assertThat(SpanMarkdown.write(List.of(Span.plain("a"), bold("(b)"), Span.plain("c"))))
                .isEqualTo("a(**b**)c");
        assertThat(SpanMarkdown.write(List.of(bold("a"), new Span("b", false, true, null))))
                .isEqualTo("**a**b");
    }

    @Test
    void keepsAMarkBeforeALinkFromMakingItAnImage() {
        assertThat(SpanMarkdown.write(List.of(Span.plain("Look!"), link("a [b]", "https://x.org"))))
                .isEqualTo("Look\\![a \\[b\\]](https://x.org)");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "HTTP://example.org, true",
        "mailto:a@example.org, true",
        "javascript:alert(1), false",
        "file:///etc/passwd, false",
        "data:text/html;x, false",
        "https://, false"
    })
    void knowsWhatIsAnAddress(String link, boolean is) {
        assertThat(SpanMarkdown.isAddress(link)).isEqualTo(is);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# x",
                "###### x",
                "> x",
                "- x",
                "+ x",
                "---",
                "- - -",
                "===",
                "1. x",
                "2) x",
                "***",
                "___",
                "~~~",
                "```",
                "[a]: https://x.org",
                "&lt;b&gt;",
                "&#65;",
                "<b>x</b>",
                "<!-- x -->",
                "<https://x.org>",
                "![x](y)",
                "[x](y)",
                "\\",
                "a\\",
                "a_b_c",
                "_a_",
                "__a__",
                "* x",
                "**x**",
                "|a|",
                "a | b",
                "    x",
                "`x`",
                "x\\*y",
                "#",
                "-"
            })
    void showsWhatWasTyped(String typed) {
        assertThat(Markdown.visibleText(SpanMarkdown.write(List.of(Span.plain(typed)))))
                .isEqualTo(typed.strip());
    }

    /** No sign goes and none comes, wherever bold and italics begin and end. */
    @Test
    void showsEverySignOfAnyText() {
        var random = new Random(7);
        var signs = "ab c*_`[]()<>!&#;:.-\\~1é|𝄞";
        for (int i = 0; i < OddTexts.many(20_000); i++) {
            var spans = new ArrayList<Span>();
            for (int part = random.nextInt(5); part >= 0; part--) {
                var text = new StringBuilder();
                for (int length = random.nextInt(4); length >= 0; length--)
                    text.appendCodePoint(signs.codePointAt(signs.offsetByCodePoints(0, random.nextInt(25))));
                var to = random.nextInt(5) == 0 ? "https://x.org/" + part : null;
                spans.add(new Span(text.toString(), random.nextBoolean(), random.nextInt(3) == 0, to));
            }
            var markdown = SpanMarkdown.write(spans);
            assertThat(Markdown.visibleText(markdown).replaceAll("\\s+", " "))
                    .as("%s from %s", markdown, spans)
                    .isEqualTo(SpanMarkdown.plain(spans));
        }
    }
}
