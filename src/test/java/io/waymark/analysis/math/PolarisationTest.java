package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolarisationTest {
    @Test
    void isUndefinedWithoutAnswers() {
        assertThat(Polarisation.of(List.of(0, 0, 0))).isEmpty();
        assertThat(Polarisation.of(List.of())).isEmpty();
    }

    @Test
    void isUndefinedOnFewerThanThreePoints() {
        assertThat(Polarisation.of(List.of(3, 4))).isEmpty();
        assertThat(Polarisation.vanDerEijkA(List.of(3, 4))).isEmpty();
    }

    @Test
    void isNoneWhereAllChoseTheSamePoint() {
        assertThat(Polarisation.of(List.of(0, 0, 0, 12, 0))).hasValue(0);
        assertThat(Polarisation.of(List.of(1, 0, 0))).hasValue(0);
    }

    @Test
    void isFullWhereHalvesHoldThePoles() {
        assertThat(Polarisation.of(List.of(1, 0, 1))).hasValue(1);
        assertThat(Polarisation.of(List.of(43, 0, 0, 0, 0, 0, 0, 0, 43))).hasValue(1);
    }

    @Test
    void isHalfWhereAllPointsAreEqualAndOnlyThere() {
        assertThat(Polarisation.of(List.of(7, 7, 7))).hasValue(0.5);
        assertThat(Polarisation.of(List.of(7, 7, 7, 7, 7, 7, 7, 7, 8)).orElseThrow())
                .isLessThan(0.5);
    }

    @Test
    void isTheSameReadFromEitherEnd() {
        assertThat(Polarisation.of(List.of(1, 2, 0, 5, 3))).isEqualTo(Polarisation.of(List.of(3, 5, 0, 2, 1)));
    }
}
