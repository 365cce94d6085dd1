package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompetitionRanksTest {
    @Test
    void showTiesAsTiesAndLeaveAGap() {
        assertThat(CompetitionRanks.of(List.of(9, 9, 4))).containsExactly(1, 1, 3);
    }

    @Test
    void keepTheOrderOfTheNumbers() {
        assertThat(CompetitionRanks.of(List.of(0.5, 2.0, -1.0, 2.0, 0.5))).containsExactly(3, 1, 5, 1, 3);
    }

    @Test
    void areAllFirstWhereAllAreEqual() {
        assertThat(CompetitionRanks.of(List.of(0, 0, 0))).containsExactly(1, 1, 1);
    }

    @Test
    void ofNothingAreNone() {
        assertThat(CompetitionRanks.of(List.<Integer>of())).isEmpty();
    }
}
