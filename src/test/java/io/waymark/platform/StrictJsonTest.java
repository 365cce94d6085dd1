package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    record Sample(String text, int number, Boolean flag, Problem choice, List<String> list) {}

    private final StrictJson json = new StrictJson();

    private Object read(String source) {
        return json.read(source, Sample.class);
    }

    @Test
    void readsWhatIsRight() {
        assertThat(read("{\"text\":\"a\",\"number\":1,\"flag\":true,\"choice\":\"STALE\",\"list\":[\"b\"]}"))
                .isEqualTo(new Sample("a", 1, true, Problem.STALE, List.of("b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "1",
                "\"text\"",
                "{\"text\":\"a\",}",
                "{\"text\":\"a\"} {}",
                "{'text':'a'}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"unknown\":1}",
                "{\"text\":1}",
                "{\"text\":true}",
                "{\"text\":[\"a\"]}",
                "{\"text\":{}}",
                "{\"number\":\"1\"}",
                "{\"number\":1.5}",
                "{\"number\":null}",
                "{\"number\":99999999999}",
                "{\"number\":NaN}",
                "{\"flag\":\"true\"}",
                "{\"flag\":1}",
                "{\"choice\":3}",
                "{\"choice\":\"stale\"}",
                "{\"choice\":\"\"}",
                "{\"list\":\"a\"}",
                "{\"list\":[1]}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"\\ud800\"}"
            })
    void refusesWhatOnlyLooksRight(String source) {
        assertThatThrownBy(() -> read(source)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31T23:59:59Z", "-0001-01-01T00:00:00Z", "9999-01-02T00:00:00Z", "soon", ""})
    void refusesMomentsThatNoCalendarHolds(String moment) {
        assertThat(json.read("\"2027-01-10T09:00:00Z\"", Instant.class))
                .isEqualTo(Instant.parse("2027-01-10T09:00:00Z"));
        assertThatThrownBy(() -> json.read("\"" + moment + "\"", Instant.class)).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesDeepNesting() {
        assertThatThrownBy(() -> read("{\"list\":" + "[".repeat(5000) + "]".repeat(5000) + "}"))
                .isInstanceOf(Invalid.class);
    }
}
