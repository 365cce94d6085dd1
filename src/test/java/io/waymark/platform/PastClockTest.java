package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class PastClockTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-11-20T08:00:00Z");

    private final PastClock clock = new PastClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void tellsTheTimeOfDeedsAndThenThePresentAgain() {
        clock.at(EARLIER, () -> {
            assertThat(clock.instant()).isEqualTo(EARLIER);
            clock.at(EARLIER.plusSeconds(60), () -> assertThat(clock.instant()).isEqualTo(EARLIER.plusSeconds(60)));
            assertThat(clock.instant()).isEqualTo(EARLIER);
        });
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void isNotLeftBehindByADeedThatFails() {
        assertThatThrownBy(() -> clock.at(EARLIER, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void keepsOthersInThePresent() {
        clock.at(EARLIER, () -> assertThat(
                        CompletableFuture.supplyAsync(clock::instant).join())
                .isEqualTo(NOW));
    }
}
