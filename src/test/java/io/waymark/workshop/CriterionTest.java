package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionTest {
    @Test
    void makesKeysOfLabelsThatTheContractAllows() {
        assertThat(Criterion.key("Egnethed på området", List.of())).isEqualTo("egnethed-pa-omradet");
        assertThat(Criterion.key("2 Σκοπός", List.of())).isEqualTo("criterion");
        assertThat(Criterion.key("Relevance", Criterion.DEFAULT)).isEqualTo("relevance-2");
        assertThat(Criterion.key("x".repeat(80), List.of())).hasSize(30);
    }
}
