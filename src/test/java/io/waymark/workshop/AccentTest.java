package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("plain")
class AccentTest {
    /** Our own palette, measured apart from this project. */
    @ParameterizedTest
    @CsvSource({
        "#14213d, 15.97",
        "#4a5568, 7.53",
        "#1d4e89, 8.39",
        "#123a68, 11.5",
        "#b3261e, 6.54",
        "#1b6e3c, 6.28",
        "#8a5a00, 5.93",
        "#767f8c, 4.05",
        "#000000, 21",
        "#ffffff, 1"
    })
    void measuresContrastWithWhite(String hex, double ratio) {
        var accent = accent(hex);
        assertThat(accent.contrast(Accent.WHITE)).isCloseTo(ratio, within(.05));
        assertThat(Accent.WHITE.contrast(accent)).isEqualTo(accent.contrast(Accent.WHITE));
    }

    @ParameterizedTest
    @CsvSource({"#767676, true", "#777777, false", "#1d4e89, true", "#ffbf47, false"})
    void asksForFourAndAHalf(String hex, boolean legible) {
        assertThat(accent(hex).isLegible()).isEqualTo(legible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#767676", "#1d4e89", "#b3261e", "#0b6e4f", "#6a1b9a"})
    void staysLegibleOnTheGroundsMadeOfIt(String hex) {
        var accent = accent(hex);
        assertThat(accent.contrast(accent.tint())).isGreaterThanOrEqualTo(Accent.LEAST);
        assertThat(accent.darker().contrast(accent("#f5f7fa"))).isGreaterThanOrEqualTo(Accent.LEAST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#12345", "#1234567", "#12345g", "#1d4e89;}", "rgb(1,2,3)"})
    void readsNothingElse(String text) {
        assertThat(Accent.parse(text)).isEmpty();
    }

    @Test
    void isWrittenInOneWay() {
        assertThat(accent(" #1D4E89 ").hex()).isEqualTo("#1d4e89");
        assertThat(accent("#1d4e89").css())
                .startsWith(":root { --primary: #1d4e89; --primary-hover: #163b67; --primary-tint: #e8edf3; }");
    }

    private static Accent accent(String hex) {
        return Accent.parse(hex).orElseThrow();
    }
}
