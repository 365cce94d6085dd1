package io.waymark.analysis.math;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.math.Stability.Pair;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StabilityTest {
    /** Pairs written as "35 44": before and after. */
    private static Stability moved(String pairs) {
        return new Stability(Arrays.stream(pairs.split(" "))
                .map(pair -> new Pair(pair.charAt(0) - '0', pair.charAt(1) - '0'))
                .toList());
    }

    @Test
    void countsWhoKeptAndWhoMoved() {
        var moved = moved("35 44 53 22 12");
        assertThat(List.of(moved.kept(), moved.up(), moved.down())).containsExactly(2, 2, 1);
    }

    @Test
    void takesASwapForNoChangeOfTheHistogram() {
        assertThat(moved("15 51").histogramChange()).hasValue(0);
        assertThat(moved("15 51").isStable()).isTrue();
    }

    @Test
    void isNotStableFromFifteenPercent() {
        var twenty = new java.util.ArrayList<>(Collections.nCopies(17, new Pair(3, 3)));
        twenty.addAll(Collections.nCopies(3, new Pair(3, 4)));
        assertThat(new Stability(twenty).histogramChange()).hasValue(15);
        assertThat(new Stability(twenty).isStable()).isFalse();
        twenty.set(19, new Pair(3, 3));
        assertThat(new Stability(twenty).isStable()).isTrue();
    }

    @Test
    void countsWhoCrossedIntoTheTopThird() {
        assertThat(moved("34 45 53 22 14").crossings(new Scale(1, 5))).isEqualTo(new McNemar(2, 1));
    }

    @Test
    void leavesUndefinedWhatNobodyAnsweredTwice() {
        var nobody = new Stability(List.of());
        assertThat(nobody.histogramChange()).isEmpty();
        assertThat(nobody.isStable()).isFalse();
        assertThat(nobody.kappa()).isEmpty();
        assertThat(nobody.variationChange()).isEmpty();
        assertThat(nobody.signedRank().p()).isEmpty();
        assertThat(nobody.crossings(new Scale(1, 5)).p()).isEmpty();
        assertThat(moved("33 33").kappa()).as("nothing could disagree").isEmpty();
    }

    @Test
    void testsManyMoversByTheNormalApproximation() {
        var many = new Stability(Collections.nCopies(26, new Pair(3, 4)));
        assertThat(many.signedRank().p()).isEqualTo(many.signedRank().normal());
        assertThat(many.signedRank().p().getAsDouble()).isLessThan(0.001);
        assertThat(new McNemar(20, 5).p()).isEqualTo(new McNemar(20, 5).asymptotic());
        assertThat(new McNemar(19, 5).p()).isEqualTo(new McNemar(19, 5).exact());
    }
}
