package io.waymark.analysis.math;

import static io.waymark.analysis.math.Appropriateness.APPROPRIATE;
import static io.waymark.analysis.math.Appropriateness.INAPPROPRIATE;
import static io.waymark.analysis.math.Appropriateness.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AppropriatenessTest {
    private static final Scale NINE = new Scale(1, 9);

    @Test
    void isUndefinedWithoutScoresAndOnAnyOtherScale() {
        assertThat(Appropriateness.of(List.of(), NINE)).isEmpty();
        assertThat(Appropriateness.of(List.of(5, 5), new Scale(1, 5))).isEmpty();
    }

    @Test
    void isTheThirdOfTheMedian() {
        assertThat(of(7, 8, 9)).isEqualTo(APPROPRIATE);
        assertThat(of(4, 5, 6)).isEqualTo(UNCERTAIN);
        assertThat(of(1, 2, 3)).isEqualTo(INAPPROPRIATE);
    }

    @Test
    void aMedianBetweenTwoThirdsBelongsToTheHigherOne() {
        assertThat(of(6, 7)).isEqualTo(APPROPRIATE);
        assertThat(of(3, 4)).isEqualTo(UNCERTAIN);
    }

    @Test
    void isUncertainWhereThePanelDisagreesWhateverTheMedian() {
        assertThat(of(1, 1, 1, 1, 7, 9, 9, 9, 9)).isEqualTo(UNCERTAIN);
    }

    private static Appropriateness of(Integer... scores) {
        return Appropriateness.of(List.of(scores), NINE).orElseThrow();
    }
}
