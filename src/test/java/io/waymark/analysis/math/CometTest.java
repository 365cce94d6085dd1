package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CometTest {
    private static final Scale NINE = new Scale(1, 9);

    @Test
    void isUndefinedWithoutScoresAndOnAnyOtherScale() {
        assertThat(Comet.of(List.of(), NINE)).isEmpty();
        assertThat(Comet.of(List.of(5, 5), new Scale(1, 5))).isEmpty();
    }

    @Test
    void seventyOfAHundredIsEnough() {
        assertThat(of(70, 30, 0)).isEqualTo(Comet.IN);
        assertThat(of(69, 31, 0)).isEqualTo(Comet.NONE);
    }

    @Test
    void fifteenOfAHundredIsTooMuch() {
        assertThat(of(86, 0, 14)).isEqualTo(Comet.IN);
        assertThat(of(85, 0, 15)).isEqualTo(Comet.NONE);
    }

    @Test
    void isOutByTheSameShares() {
        assertThat(of(14, 16, 70)).isEqualTo(Comet.OUT);
        assertThat(of(15, 15, 70)).isEqualTo(Comet.NONE);
    }

    private static Comet of(int high, int middle, int low) {
        var scores = new ArrayList<>(Collections.nCopies(high, 7));
        scores.addAll(Collections.nCopies(middle, 6));
        scores.addAll(Collections.nCopies(low, 3));
        return Comet.of(scores, NINE).orElseThrow();
    }
}
