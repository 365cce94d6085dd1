package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0,1,1", "1,3,3", "1,4,4", "1,5,4", "1,7,6", "1,9,7", "0,10,7", "-2,2,1"})
    void hasItsTopThirdOfPointsAsBand(int min, int max, int bandStart) {
        assertThat(new Scale(min, max).bandStart()).isEqualTo(bandStart);
    }

    @Test
    void countsItsPointsAndKnowsItsBand() {
        var scale = new Scale(1, 5);
        assertThat(scale.points()).isEqualTo(5);
        assertThat(scale.inBand(3)).isFalse();
        assertThat(scale.inBand(4)).isTrue();
        assertThat(scale.inBand(5)).isTrue();
        assertThat(scale.inBand(6)).isFalse();
    }

    @Test
    void needsTwoPoints() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Scale(5, 5));
    }
}
