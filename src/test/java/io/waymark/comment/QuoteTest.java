package io.waymark.comment;

import static org.assertj.core.api.Assertions.assertThat;

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
}
