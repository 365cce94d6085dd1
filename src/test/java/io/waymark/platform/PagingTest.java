package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final UUID ID = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-11-24T09:00:00.123Z");

    @Test
    void takesFiftyFromTheStartByDefault() {
        assertThat(Paging.of(null, "")).isEqualTo(new Paging(50, Instant.EPOCH, new UUID(0, 0)));
    }

    @Test
    void continuesWhereTheCursorSays() {
        assertThat(Paging.of("3", Paging.cursor(AT, ID))).isEqualTo(new Paging(3, AT, ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "ten", "1.5", "99999999999"})
    void refusesOtherLimits(String limit) {
        assertThatThrownBy(() -> Paging.of(limit, null)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "1",
                "1_2",
                "x_00000000-0000-0000-0000-000000000000",
                "9223372036854775807_00000000-0000-0000-0000-000000000000",
                "-9223372036854775808_00000000-0000-0000-0000-000000000000"
            })
    void refusesCursorsThatAreNotOurs(String text) {
        var cursor = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> Paging.of(null, cursor)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Paging.of(null, "%" + text)).isInstanceOf(Invalid.class);
    }

    @Test
    void aSliceEndsWithTheCursorOfItsLastRow() {
        var slice = Slice.of(List.of(1, 2, 3), Paging.of("2", null), row -> "r" + row, row -> AT, row -> ID);
        assertThat(slice).isEqualTo(new Slice<>(List.of("r1", "r2"), Paging.cursor(AT, ID)));
    }

    @Test
    void theLastSliceHasNoCursor() {
        var slice = Slice.of(List.of(1, 2), Paging.of("2", null), row -> row, row -> AT, row -> ID);
        assertThat(slice.next()).isNull();
    }
}
