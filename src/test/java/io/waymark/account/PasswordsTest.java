package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.platform.TooManyRequests;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class PasswordsTest {
    private final Passwords passwords = new Passwords(64);

    @Test
    void knowsThePasswordAndNoOther() {
        var hash = passwords.hash("correct horse battery");
        assertThat(hash).startsWith("$argon2id$").doesNotContain("horse");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterY", hash)).isFalse();
        assertThat(passwords.matches("nobody has this password", null)).isFalse();
    }

    /** A flood of sign-ins must leave threads for those who vote. */
    @Test
    void aFloodIsSentAwayWithoutWaiting() throws Exception {
        var slow = new Passwords(19_456);
        var go = new CountDownLatch(1);
        var flood = Executors.newFixedThreadPool(60);
        var all = new ArrayList<Future<String>>();
        Callable<String> knock = () -> {
            go.await();
            return slow.hash("a long enough password");
        };
        for (int i = 0; i < 60; i++) all.add(flood.submit(knock));
        go.countDown();
        int refused = 0;
        for (var each : all) if (isRefused(each)) refused++;
        flood.shutdown();
        assertThat(refused).isPositive().isLessThan(60);
        assertThat(slow.hash("a long enough password")).isNotEmpty();
    }

    private static boolean isRefused(Future<String> knock) throws InterruptedException {
        try {
            return knock.get().isEmpty();
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(TooManyRequests.class);
            return true;
        }
    }
}
