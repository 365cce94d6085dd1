package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.Problem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class PressTest {
    private static final byte[] SHEET = {1};

    /** Of their own: the common pool has one thread where there are two processors. */
    private final Executor threads = work -> new Thread(work).start();

    private final CountDownLatch busy = new CountDownLatch(2);
    private final CountDownLatch done = new CountDownLatch(1);

    private byte[] printSlowly() {
        busy.countDown();
        try {
            done.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return SHEET;
    }

    private CompletableFuture<byte[]> start(Press press) {
        return CompletableFuture.supplyAsync(() -> press.print(this::printSlowly), threads);
    }

    @Test
    void refusesWhatFindsNoPlaceInTime() throws Exception {
        var press = new Press(2, 1, Duration.ofMillis(20));
        var first = start(press);
        var second = start(press);
        busy.await(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> press.print(() -> SHEET))
                .isInstanceOfSatisfying(PressBusy.class, refused -> assertThat(refused.problem())
                        .isEqualTo(Problem.UNAVAILABLE));
        done.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(SHEET);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(SHEET);
        assertThat(press.print(() -> SHEET)).isEqualTo(SHEET);
    }

    @Test
    void sendsAwayAtOnceWhoComesAfterThoseWhoMayWait() throws Exception {
        var press = new Press(2, 1, Duration.ofSeconds(20));
        var printing = List.of(start(press), start(press));
        busy.await(10, TimeUnit.SECONDS);
        var waiting = CompletableFuture.supplyAsync(() -> press.print(() -> SHEET), threads);
        while (press.room() > 0) Thread.onSpinWait();
        long before = System.nanoTime();
        for (int i = 0; i < 50; i++)
            assertThatThrownBy(() -> press.print(() -> SHEET)).isInstanceOf(PressBusy.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        done.countDown();
        for (var each : printing) assertThat(each.get(10, TimeUnit.SECONDS)).isEqualTo(SHEET);
        assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(SHEET);
        assertThat(press.room()).isEqualTo(3);
    }

    @Test
    void waitsForAPlaceThatBecomesFree() throws Exception {
        var press = new Press(2, 1, Duration.ofSeconds(10));
        start(press);
        start(press);
        busy.await(10, TimeUnit.SECONDS);
        var third = CompletableFuture.supplyAsync(() -> press.print(() -> SHEET), threads);
        done.countDown();
        assertThat(third.get(10, TimeUnit.SECONDS)).isEqualTo(SHEET);
    }

    @Test
    void givesThePlaceBackWhenPrintingFails() {
        var press = new Press(1, 0, Duration.ZERO);
        assertThatThrownBy(() -> press.print(() -> {
                    throw new IllegalStateException("jammed");
                }))
                .hasMessage("jammed");
        assertThat(press.print(() -> SHEET)).isEqualTo(SHEET);
    }
}
