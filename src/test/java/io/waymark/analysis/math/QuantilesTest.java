package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.math.Quantiles.Quartiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void areUndefinedWithoutScores() {
        assertThat(Quantiles.median(List.of())).isEmpty();
        assertThat(Quantiles.type7(List.of())).isEmpty();
        assertThat(Quantiles.p30(List.of())).isEmpty();
        assertThat(Quantiles.p70(List.of())).isEmpty();
    }

    @Test
    void ofOneScoreAreThatScore() {
        assertThat(Quantiles.type7(List.of(4))).contains(new Quartiles(4, 4, 4));
        assertThat(Quantiles.p70(List.of(4))).hasValue(4);
    }

    @Test
    void ofEqualScoresHaveNoRange() {
        assertThat(Quantiles.type7(List.of(3, 3, 3, 3)).orElseThrow().iqr()).isZero();
    }

    @Test
    void doNotDependOnTheOrderOfTheScores() {
        assertThat(Quantiles.type7(List.of(5, 1, 4, 2))).contains(new Quartiles(1.75, 3, 4.25));
    }
}
