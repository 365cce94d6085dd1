package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {
    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 3, 03",
        "decimalZero, 12, 12",
        "lowerLetter, 2, b",
        "upperLetter, 28, BB",
        "lowerLetter, 900000, 900000",
        "lowerRoman, 4, iv",
        "upperRoman, 1999, MCMXCIX",
        "lowerRoman, 4000, 4000",
        "lowerRoman, 0, 0",
        "ordinalText, 7, 7",
        "none, 7, ''",
        "bullet, 7, ''"
    })
    void isWrittenAsTheFormatSays(String format, int number, String written) {
        assertThat(Numeral.of(format, number)).isEqualTo(written);
    }
}
