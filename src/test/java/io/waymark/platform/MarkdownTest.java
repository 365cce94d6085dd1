package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void rendersWhatPolicyTextNeeds() {
        assertThat(Markdown.html("**Who** pays?\n\n- one\n- two", 2))
                .contains("<strong>Who</strong>")
                .contains("<li>two</li>");
        assertThat(Markdown.html("| a | b |\n|---|---|\n| 1 | 2 |", 2)).contains("<td>1</td>");
    }

    @Test
    void keepsHeadingsBelowTheOneTheyStandUnder() {
        assertThat(Markdown.html("# Top\n\n###### Deep", 3))
                .contains("<h4>Top</h4>")
                .contains("<h6>Deep</h6>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe src=//evil.example></iframe>",
                "<p style=\"position:fixed\">over</p>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#10;script:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "![x](https://evil.example/pixel.png)",
                "![x](x\" onerror=\"alert(1))",
                "[x](https://a.example \"t\\\" onmouseover=\\\"alert(1)\")",
                "<form action=//evil.example><input name=a></form>",
                "<https://a.example/\"onclick=alert(1)>",
                "`</code><script>alert(1)</script>`",
                "| <script>alert(1)</script> |\n|---|\n| <b onclick=x>y</b> |"
            })
    void letsNothingActiveThrough(String hostile) {
        assertHarmless(Markdown.html(hostile, 1));
    }

    static void assertHarmless(String html) {
        for (var element : Jsoup.parseBodyFragment(html).getAllElements()) {
            assertThat(element.normalName())
                    .isNotIn("script", "img", "svg", "iframe", "style", "form", "input", "object", "base", "meta");
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
                if (attribute.getKey().equals("href"))
                    assertThat(attribute.getValue()).matches("(https?:|mailto:|/|#).*|");
            }
        }
    }

    @Test
    void showsHtmlAsText() {
        assertThat(Markdown.html("a <b>c</b>", 1)).contains("&lt;b&gt;");
    }

    @Test
    void nothingIsNothing() {
        assertThat(Markdown.html(null, 1)).isEmpty();
    }
}
