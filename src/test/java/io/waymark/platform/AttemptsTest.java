package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttemptsTest {
    @Inject
    Attempts attempts;

    @Inject
    TestClock clock;

    private final String key = "guess " + UUID.randomUUID();

    /** All of them are on their way before the first is known to have failed. */
    @Test
    void ofManyGuessesAtOnceNoneTooManyIsTried() throws Exception {
        var tried = new AtomicInteger();
        var go = new CountDownLatch(1);
        var guessers = Executors.newFixedThreadPool(60);
        for (int i = 0; i < 60; i++)
            guessers.submit(() -> {
                go.await();
                return attempts.count(key, () -> {
                    tried.incrementAndGet();
                    throw new NotFound();
                });
            });
        go.countDown();
        guessers.shutdown();
        assertThat(guessers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(tried).hasValue(Attempts.MOST);
    }

    /** Once all of them failed too often each place has few, those that come at once included. */
    @Test
    void ofManyPlacesEachHasFewOnceAllFailedTooOften() {
        int tried = 0;
        for (int i = 0; i < Attempts.MOST_SHARED + 50; i++) if (isTried("place " + i % 10)) tried++;
        assertThat(tried).isBetween(Attempts.MOST_SHARED, Attempts.MOST_SHARED + 40);
        int more = 0;
        for (int i = 0; i < 10; i++) if (isTried("another")) more++;
        assertThat(more).isEqualTo(Attempts.FEW);
    }

    /** One place alone has the limit of its own; a second one adds its share and no more. */
    @Test
    void whatASecondPlaceAddsIsLimited() {
        var tried = new int[2];
        for (int i = 0; i < 1000; i++) if (isTried("place " + i % 2)) tried[i % 2]++;
        assertThat(Math.min(tried[0], tried[1])).isLessThanOrEqualTo(Attempts.MOST_SHARED);
    }

    /** Eighty people who were told a wrong code: the limit for their place holds, and no other. */
    @Test
    void aPlaceIsNotHeldAgainstItself() {
        for (int i = 0; i < 2 * Attempts.MOST_SHARED; i++)
            assertThat(isTried("a room")).isTrue();
        assertThat(attempts.countEverywhere(key, "a room", Attempts.FEW, () -> "in"))
                .isEqualTo("in");
    }

    @Test
    void whoIsRightGetsInFromAnotherPlaceAndFromAllAnHourLater() {
        for (int i = 0; i < Attempts.MOST_SHARED + 50; i++) isTried("place " + i % 10);
        assertThat(isTried("place 1")).isFalse();
        for (int i = 0; i < 5; i++)
            assertThat(attempts.countEverywhere(key, "at home", Attempts.FEW, () -> "in"))
                    .isEqualTo("in");
        clock.advance(Duration.ofMinutes(59));
        assertThat(isTried("place 1")).isFalse();
        clock.advance(Duration.ofMinutes(2));
        assertThat(isTried("place 1")).isTrue();
    }

    private boolean isTried(String place) {
        var tried = new AtomicInteger();
        assertThatThrownBy(() -> attempts.countEverywhere(key, place, Attempts.FEW, () -> {
                    tried.incrementAndGet();
                    throw new NotFound();
                }))
                .isInstanceOf(DomainException.class);
        return tried.get() > 0;
    }

    @Test
    void whatSucceedsIsNotCounted() {
        for (int i = 0; i < 3 * Attempts.MOST; i++)
            assertThat(attempts.count(key, () -> "in")).isEqualTo("in");
    }

    @Test
    void aFaultOfOursIsNotCounted() {
        for (int i = 0; i < 3 * Attempts.MOST; i++)
            assertThatThrownBy(() -> attempts.count(key, () -> {
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theAddressesOfOneNetworkAreOnePlace() {
        assertThat(Attempts.place("2001:db8:1:2:3:4:5:6")).isEqualTo(Attempts.place("2001:db8:1:2::1"));
        assertThat(Attempts.place("2001:db8:1:2::1")).isNotEqualTo(Attempts.place("2001:db8:1:3::1"));
        assertThat(Attempts.place("fe80::1%eth0")).isEqualTo(Attempts.place("fe80::2"));
        assertThat(Attempts.place("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Attempts.place("")).isEmpty();
    }
}
