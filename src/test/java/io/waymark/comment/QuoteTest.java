package io.waymark.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.OddTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether it is clear which words of a text are quoted. */
class QuoteTest {
    @ParameterizedTest
    @CsvSource({
        "Agencies should train staff, true",
        "Agencies must train staff, false",
        "They should know that they should, false",
        "Agencies **should** train, true",
        "'', false"
    })
    void lastsWhileTheWordsStandThereOnce(String text, boolean lasts) {
        assertThat(new Quote("should", null, null).lastsIn(text)).isEqualTo(lasts);
    }

    @Test
    void lastsWhereOnlyWhatIsAroundItChanged() {
        var quote = new Quote("should", "Agencies ", " train");
        assertThat(quote.isUniqueIn("All agencies should learn")).isFalse();
        assertThat(quote.lastsIn("All agencies should learn")).isTrue();
    }

    @Test
    void lastsWhereWhatIsAroundItTellsWhichIsMeant() {
        var quote = new Quote("should", "Agencies ", null);
        assertThat(quote.lastsIn("They know that Agencies should, and all should"))
                .isTrue();
    }

    @Test
    void lastsOverABrokenLine() {
        assertThat(new Quote("train its staff", null, null).lastsIn("should train\nits staff"))
                .isTrue();
    }

    /** With all that stands around it any stretch is clear, whatever the text is made of. */
    @Test
    void isClearWithAllThatStandsAroundIt() {
        var texts = new OddTexts(8, "**should**", "[a](https://x.org)", "aaa", "aa", "\n\n", "- ", "# ");
        for (int i = 0; i < OddTexts.many(2000); i++) {
            var text = texts.next();
            int one = texts.placeIn(text);
            int other = texts.placeIn(text);
            int from = Math.min(one, other);
            int to = Math.max(one, other);
            if (from == to) continue;
            var quote = new Quote(text.substring(from, to), text.substring(0, from), text.substring(to));
            assertThat(quote.isUniqueIn(text)).as(text).isTrue();
        }
    }
}
