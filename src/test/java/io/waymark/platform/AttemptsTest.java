package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
