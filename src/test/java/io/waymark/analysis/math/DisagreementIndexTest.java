package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisagreementIndexTest {
    private static final Scale ONE_TO_NINE = new Scale(1, 9);

    @Test
    void isUndefinedWithoutScores() {
        assertThat(DisagreementIndex.of(List.of(), ONE_TO_NINE)).isEmpty();
    }

    @Test
    void isUndefinedOnAnyOtherScale() {
        assertThat(DisagreementIndex.of(List.of(1, 5), new Scale(1, 5))).isEmpty();
        assertThat(DisagreementIndex.of(List.of(1, 5), new Scale(0, 8))).isEmpty();
    }

    @Test
    void isNoneForOneScoreAndForEqualScores() {
        assertThat(of(2).value()).isZero();
        assertThat(of(5, 5, 5, 5).value()).isZero();
        assertThat(of(5, 5, 5, 5).ipras()).isEqualTo(2.35);
    }

    @Test
    void atExactlyOneIsNotDisagreement() {
        var index = of(1, 1, 3, 3, 6, 6, 6);
        assertThat(index.value()).isEqualTo(1);
        assertThat(index.ipr()).isEqualTo(index.ipras()).isEqualTo(3.4);
        assertThat(index.disagreement()).isFalse();
    }

    @Test
    void ofAPanelSplitBetweenThePolesIsDisagreement() {
        assertThat(of(1, 1, 1, 9, 9, 9).disagreement()).isTrue();
    }

    private static DisagreementIndex of(Integer... scores) {
        return DisagreementIndex.of(List.of(scores), ONE_TO_NINE).orElseThrow();
    }
}
