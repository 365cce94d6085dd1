package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class GroupSyncTest {
    private final AtomicInteger begun = new AtomicInteger();
    private final Semaphore mayEnd = new Semaphore(0);
    private final GroupSync group = new GroupSync("sync under test", () -> {
        begun.incrementAndGet();
        mayEnd.acquire();
    });

    @AfterEach
    void close() {
        group.close();
    }

    /** What was committed while a sync ran may have missed it. */
    @Test
    void aSyncThatRunsAlreadyIsNotEnough() throws Exception {
        var first = group.now();
        awaitBegun(1);
        var second = group.now();
        mayEnd.release();
        first.get(5, TimeUnit.SECONDS);
        assertThat(second).isNotDone();
        mayEnd.release();
        second.get(5, TimeUnit.SECONDS);
        assertThat(begun).hasValue(2);
    }

    @Test
    void oneSyncDoesForAllWhoWait() throws Exception {
        var first = group.now();
        awaitBegun(1);
        var waiting = IntStream.range(0, 100).mapToObj(i -> group.now()).toArray(CompletableFuture[]::new);
        mayEnd.release(2);
        CompletableFuture.allOf(waiting).get(5, TimeUnit.SECONDS);
        assertThat(first).isCompleted();
        assertThat(begun).hasValue(2);
    }

    @Test
    void whatMayWaitSharesTheSyncOfWhatMayNot() throws Exception {
        mayEnd.release(1);
        var told = group.soon();
        var answered = group.now();
        answered.get(5, TimeUnit.SECONDS);
        told.get(5, TimeUnit.SECONDS);
        assertThat(begun).hasValue(1);
    }

    @Test
    void whatMayWaitDoesNotWaitForEver() throws Exception {
        mayEnd.release(1);
        group.soon().get(5, TimeUnit.SECONDS);
    }

    @Test
    void aFailureReachesAllWhoWaitAndNobodyAfter() throws Exception {
        var failing = new AtomicInteger();
        try (var sometimes = new GroupSync("failing", () -> {
            int time = failing.getAndIncrement();
            if (time == 0) throw new IllegalStateException("no space left");
            if (time == 1) throw new OutOfMemoryError("as a test says");
        })) {
            for (int i = 0; i < 2; i++)
                assertThatThrownBy(() -> sometimes.now().get(5, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class);
            sometimes.now().get(5, TimeUnit.SECONDS);
        }
    }

    /** An answer must not hang while the server goes down. */
    @Test
    void failsWhatWaitsWhenItEnds() {
        var running = group.now();
        awaitBegun(1);
        var waiting = group.now();
        group.close();
        assertThatThrownBy(() -> running.get(5, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> waiting.get(5, TimeUnit.SECONDS)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> group.now().get(5, TimeUnit.SECONDS)).isInstanceOf(Exception.class);
    }

    private void awaitBegun(int count) {
        while (begun.get() < count) Thread.onSpinWait();
    }
}
