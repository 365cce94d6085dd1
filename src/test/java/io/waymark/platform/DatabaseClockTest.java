package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicReference<Instant> server = new AtomicReference<>(NOON);
    private final AtomicLong nanos = new AtomicLong(42);

    @Test
    void goesOnWithTheTimerOfTheNode() {
        var clock = new DatabaseClock(server::get, nanos::get);
        nanos.addAndGet(Duration.ofMillis(1500).toNanos() + 999);
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(1500));
    }

    @Test
    void takesTheAnswerAsOfTheMiddleOfTheJourney() {
        var clock = new DatabaseClock(
                () -> {
                    nanos.addAndGet(Duration.ofMillis(10).toNanos());
                    return NOON;
                },
                nanos::get);
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(5));
    }

    @Test
    void takesTheServersWord() {
        var clock = new DatabaseClock(server::get, nanos::get);
        clock.set(NOON.plusSeconds(3600));
        assertThat(clock.millis()).isEqualTo(NOON.plusSeconds(3600).toEpochMilli());
    }

    @Test
    void aWordThatWasLongUnderWaySetsItBackNot() {
        var clock = new DatabaseClock(server::get, nanos::get);
        nanos.addAndGet(Duration.ofSeconds(2).toNanos());
        clock.set(NOON.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
    }

    /** Words that come with other answers do not stand for a question: the timer may run fast. */
    @Test
    void asksAgainHoweverOftenItIsTold() throws InterruptedException {
        var clock = new DatabaseClock(server::get, nanos::get);
        server.set(NOON.plusSeconds(5));
        for (int i = 1; i <= 6; i++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            clock.set(NOON.plusSeconds(i));
        }
        for (int i = 0; i < 100 && clock.instant().isAfter(NOON.plusSeconds(5)); i++) Thread.sleep(10);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));
    }

    @Test
    void asksAgainWithoutWithoutKeepingAnybodyWaiting() throws InterruptedException {
        var clock = new DatabaseClock(server::get, nanos::get);
        server.set(NOON.plusSeconds(100));
        nanos.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(6));
        for (int i = 0; i < 100 && clock.instant().isBefore(NOON.plusSeconds(100)); i++) Thread.sleep(10);
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(100));
    }

    @Test
    void goesOnWhereTheServerIsAway() throws InterruptedException {
        var clock = new DatabaseClock(
                () -> {
                    if (nanos.get() > 42) throw new IllegalStateException("the server is away");
                    return NOON;
                },
                nanos::get);
        nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        for (int i = 0; i < 3; i++) {
            assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
            Thread.sleep(10);
        }
    }
}
