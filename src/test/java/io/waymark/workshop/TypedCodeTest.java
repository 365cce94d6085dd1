package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"KX7-4PQ-M2T", "kx7-4pq-m2t", " kx74pq m2t ", "KX7\u20114PQ\u2011M2T"})
    void doesNotMindHowItIsTyped(String typed) {
        var code = TypedCode.of(typed);
        assertThat(code.isWhole()).isTrue();
        assertThat(code.dashed()).isEqualTo("KX7-4PQ-M2T");
        assertThat(code.first()).isEqualTo("KX7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KX7", "KX7-4PQ", "KX7-4PQ-M2TT", "---------"})
    void seesWhatCannotBeOne(String typed) {
        assertThat(TypedCode.of(typed).isWhole()).isFalse();
    }

    @Test
    void noneIsNone() {
        assertThat(TypedCode.of(null).isWhole()).isFalse();
    }
}
