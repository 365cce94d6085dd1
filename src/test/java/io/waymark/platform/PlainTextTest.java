package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @Test
    void composesAccentsAndUnifiesLineEnds() {
        assertThat(PlainText.accept("f", "re\u0301sume\u0301\r\nsecond\rthird")).isEqualTo("résumé\nsecond\nthird");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ελλάδα", "България", "👩🏽‍💻", "a\tb", "שלום", "‏א", "½ ≠ ½"})
    void keepsWhatPeopleWrite(String text) {
        assertThat(PlainText.accept("f", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0007",
                "\u001b[31m",
                "\u007f",
                "\u0085",
                "\ud800",
                "x\udfffy",
                "\u202e",
                "\u2066",
                "\ufffe"
            })
    void refusesWhatCannotBeShownOrDisguises(String text) {
        assertThatThrownBy(() -> PlainText.accept("f", text)).isInstanceOf(Invalid.class);
    }
}
