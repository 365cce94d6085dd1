package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.AssessmentItem.Agenda;
import io.waymark.assessment.GivenAssessment;
import io.waymark.workshop.Consensus;
import io.waymark.workshop.Consensus.Rule;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same scores by each rule of consensus. */
class AssessmentTallyTest {
    private static final Criterion FIT = new Criterion("fit", "Fit", null, 1, 9, null, null);

    @Test
    void percentAgreementAsksForTheShareAlone() {
        assertThat(consensus(Rule.PERCENT_AGREEMENT, 7, 7, 8, 8, 9, 1)).isTrue();
        assertThat(consensus(Rule.PERCENT_AGREEMENT, 7, 7, 8, 6, 6, 6)).isFalse();
    }

    @Test
    void cometMindsThoseAtTheOtherEnd() {
        assertThat(consensus(Rule.COMET_70_15, 7, 7, 8, 8, 9, 1)).isFalse();
        assertThat(consensus(Rule.COMET_70_15, 7, 7, 8, 8, 9, 6)).isTrue();
    }

    /** Many in the middle of the scale are no disagreement. */
    @Test
    void randAsksForTheMedianAndHowFarTheScoresAreApart() {
        assertThat(consensus(Rule.RAND_UCLA, 7, 7, 7, 6, 6, 7)).isTrue();
        assertThat(consensus(Rule.RAND_UCLA, 6, 6, 6, 6, 6, 7)).isFalse();
        assertThat(consensus(Rule.RAND_UCLA, 9, 9, 9, 9, 1, 1, 1)).isFalse();
    }

    @Test
    void fewAnswersAreNoConsensusAndNoneAreUndefined() {
        for (var rule : Rule.values()) {
            assertThat(consensus(rule, 9, 9, 9, 9)).as("%s", rule).isFalse();
            assertThat(consensus(rule)).as("%s", rule).isNull();
        }
    }

    private static Boolean consensus(Rule rule, Integer... scores) {
        var given = Stream.of(scores)
                .map(score -> new GivenAssessment(UUID.randomUUID(), "R1", Map.of("fit", score), null, null))
                .toList();
        var item = new AssessmentTally(new Consensus(rule, 75, 5), List.of(FIT)).of("R1", given);
        boolean agreed = Boolean.TRUE.equals(item.criteria().get(0).consensus());
        assertThat(item.list()).isEqualTo(agreed ? Agenda.CONSENT : Agenda.DISCUSS);
        return item.criteria().get(0).consensus();
    }
}
