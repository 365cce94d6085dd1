package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.Form;
import io.waymark.platform.Invalid;
import io.waymark.roadmap.Warning.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundTest {
    @Test
    void comesBackFromAForm() {
        var warnings = List.of(
                new Warning(3, Kind.NOTE_NOT_TAKEN, "OECD 2024: \"A & B\" <1>"),
                new Warning(12, Kind.OBJECT_NOT_TAKEN, ""));
        assertThat(Found.in(Found.put(warnings, Form.blank()))).isEqualTo(warnings);
        var sent = Found.text(warnings).replace("\n", "\r\n") + "\r\n";
        assertThat(Found.in(Found.put(sent, Form.blank()))).isEqualTo(warnings);
    }

    @Test
    void isNothingWhereNothingWasTold() {
        assertThat(Found.in(Form.blank().with("document", "# A"))).isEmpty();
    }

    @Test
    void isBounded() {
        var many = IntStream.range(0, 1_500)
                .mapToObj(i -> new Warning(i, Kind.LEFT_OUT, "x"))
                .toList();
        assertThat(Found.in(Found.put(many, Form.blank()))).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1 NONSENSE text", "99999999999 LEFT_OUT a", "-1 LEFT_OUT a", "1 LEFT_OUT\u0001"})
    void takesOnlyWhatWeWrote(String madeUp) {
        var form = Form.blank().with("found.0", madeUp);
        assertThatThrownBy(() -> Found.in(form)).isInstanceOf(Invalid.class);
    }
}
