package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void isUndefinedWhereNobodyAnswered() {
        assertThat(Agreement.percent(0, 0)).isEmpty();
        assertThat(Agreement.net(0, 0, 0)).isEmpty();
        assertThat(Agreement.wilson(0, 0)).isEmpty();
    }

    @Test
    void reachesNoThresholdWhereNobodyAnswered() {
        assertThat(Agreement.reaches(0, 0, 0)).isFalse();
    }

    @Test
    void reachesTheThresholdItMeetsExactly() {
        assertThat(Agreement.reaches(3, 4, 75)).isTrue();
        assertThat(Agreement.reaches(2, 3, 67)).isFalse();
        assertThat(Agreement.reaches(30_000_000, 40_000_000, 75)).isTrue();
    }

    @Test
    void runsFromAllAgainstToAllInFavour() {
        assertThat(Agreement.net(0, 0, 7)).hasValue(-100);
        assertThat(Agreement.net(7, 0, 0)).hasValue(100);
        assertThat(Agreement.percent(7, 7)).hasValue(100);
    }

    @Test
    void ofOneAnswerTellsLittle() {
        var interval = Agreement.wilson(1, 1).orElseThrow();
        assertThat(interval.low()).isCloseTo(20.65, within(0.01));
        assertThat(interval.high()).isCloseTo(100, within(1e-9));
    }

    @Test
    void staysBetweenNoneAndAll() {
        for (int n = 1; n <= 300; n++) {
            assertThat(Agreement.wilson(0, n).orElseThrow().low()).isBetween(0.0, 1e-9);
            assertThat(Agreement.wilson(n, n).orElseThrow().high()).isBetween(100 - 1e-9, 100.0);
        }
    }

    @Test
    void refusesMoreInTheBandThanAnswered() {
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.wilson(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Agreement.percent(-1, 2));
    }
}
