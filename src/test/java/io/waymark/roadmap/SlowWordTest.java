package io.waymark.roadmap;

import static io.waymark.roadmap.RawWord.p;
import static io.waymark.roadmap.RawWord.r;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.waymark.roadmap.NotAWordFile.Reason;
import io.waymark.roadmap.Warning.Kind;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small files in which each of many things would be compared with all before it, or one long thing be read for each. */
@Tag("plain")
class SlowWordTest {
    private static final Duration SOON = Duration.ofSeconds(8);
    private static final String LISTED =
            "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                    + "</w:pPr></w:style>";

    private static Source.Markdown soon(RawWord word) {
        var bytes = word.bytes();
        return assertTimeout(SOON, () -> WordImport.read(bytes));
    }

    private static void refusedSoon(RawWord word, Duration most) {
        var bytes = word.bytes();
        assertTimeout(SOON, () -> assertThatThrownBy(() -> WordImport.read(bytes, new WordDeadline(most)))
                .isInstanceOfSatisfying(NotAWordFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(Reason.TOO_LARGE)));
    }

    private static String times(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(joining());
    }

    private static RawWord listed(String body, String label) {
        return RawWord.body(body)
                .styles(LISTED)
                .part(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\""
                                + label
                                + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
    }

    @Test
    void aLabelOfAllParagraphsIsNotAsLongAsAFile() {
        refusedSoon(listed("<w:p/>".repeat(500_000), "x".repeat(15_000_000)), SOON);
    }

    /** Whatever takes long, the time is over. */
    @Test
    void readingEndsWhenItsTimeIsOver() {
        var word = listed("<w:p/>".repeat(100_000), "%1".repeat(7_000));
        refusedSoon(word, Duration.ofMillis(1500));
        refusedSoon(RawWord.body("<w:p>" + r("x").repeat(100_000) + "</w:p>"), Duration.ofMillis(1));
    }

    @Test
    void namesOfPartsAreShort() {
        var steps = "a/".repeat(100_000) + "../".repeat(100_000);
        refusedSoon(RawWord.body(p("Text")).relation("h", "header", steps), SOON);
        var word = RawWord.body(p("Text"));
        for (int i = 0; i < 1_000; i++) word.relation("h" + i, "header", "a/".repeat(3_000) + "../".repeat(3_000));
        assertThat(soon(word).text()).isEqualTo("Text\n");
    }

    @Test
    void theInstructionOfAFieldIsReadOnce() {
        var fields = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK " + " ".repeat(5_000_000)
                + "</w:instrText>" + "<w:fldChar w:fldCharType=\"separate\"/>".repeat(300_000) + "</w:r>";
        assertThat(soon(RawWord.body("<w:p>" + fields + r("Text") + "</w:p>")).text())
                .isEqualTo("Text\n");
    }

    @Test
    void fieldsMayBeginAndNeverEnd() {
        var begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>x</w:t></w:r>";
        assertThat(soon(RawWord.body("<w:p>" + begin.repeat(190_000) + "</w:p>"))
                        .text())
                .hasSize(190_001);
    }

    @Test
    void refusedLinksAreToldOnceHoweverMany() {
        var word = RawWord.body("<w:p>"
                + times(150_000, i -> "<w:fldSimple w:instr=\"HYPERLINK &quot;x:" + i + "&quot;\"/>") + r("Text")
                + "<w:fldSimple w:instr=\"HYPERLINK &quot;x:0&quot;\"/></w:p>");
        assertThat(soon(word).found())
                .hasSize(1_000)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.kind() == Kind.LINK_NOT_TAKEN);
    }

    @Test
    void aLongAddressIsNotWrittenWithoutEnd() {
        var word = RawWord.body("<w:p>"
                        + ("<w:hyperlink r:id=\"l\">" + r("x") + "</w:hyperlink>" + r("y")).repeat(60_000) + "</w:p>")
                .link("l", "https://example.org/" + "z".repeat(1_900));
        assertThatThrownBy(() -> soon(word)).isInstanceOf(TooLong.class);
    }

    @Test
    void aStyleOfALongNameIsTheBaseOfMany() {
        var styles = "<w:style w:styleId=\"b\"><w:name w:val=\"" + "N".repeat(15_000) + "\"/></w:style>"
                + times(60_000, i -> "<w:style w:styleId=\"s" + i + "\"><w:basedOn w:val=\"b\"/></w:style>");
        var body = times(60_000, i -> p("<w:pStyle w:val=\"s" + i + "\"/>", ""));
        assertThat(soon(RawWord.body(body + p("Text")).styles(styles)).text()).isEqualTo("Text\n");
    }

    @Test
    void allParagraphsMayGoOnInTheNext() {
        var word = RawWord.body(p("<w:rPr><w:del/></w:rPr>", r("x")).repeat(80_000));
        assertThat(soon(word).text()).isEqualTo("x".repeat(80_000) + "\n");
    }
}
