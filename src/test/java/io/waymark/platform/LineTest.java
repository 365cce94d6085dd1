package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("plain")
class LineTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        leave.countDown();
    }

    @Test
    void whoComesAloneIsServedAtOnce() throws Exception {
        leave.countDown();
        assertThat(told(new Line<Integer, Integer>(1, 10, LONG, this::twice).serve(4)))
                .isEqualTo(8);
    }

    @Test
    void whoeverWaitsIsServedTogetherUpToTheMost() throws Exception {
        var line = new Line<Integer, Integer>(1, 3, LONG, this::twice);
        var first = line.serve(0);
        inside.await();
        var waiting = wait(line, 5);
        leave.countDown();
        assertThat(told(first)).isZero();
        for (int i = 0; i < 5; i++) assertThat(told(waiting.get(i))).isEqualTo(2 * (i + 1));
        assertThat(sizes).containsExactly(1, 3, 2);
    }

    @Test
    void whoWaitsHoldsNoThread() throws Exception {
        var line = new Line<Integer, Integer>(1, 10_000, LONG, this::twice);
        line.serve(0);
        inside.await();
        int before = Thread.activeCount();
        var waiting = wait(line, 1000);
        assertThat(Thread.activeCount()).isLessThan(before + 100);
        leave.countDown();
        for (var each : waiting) assertThat(told(each)).isPositive();
    }

    @Test
    void manyWhoWaitAreServedAtAnotherCounterToo() throws Exception {
        var line = new Line<Integer, Integer>(2, 64, LONG, places -> {
            if (places.get(0).wish() == 0) pause();
            places.forEach(place -> place.answer(2 * place.wish()));
        });
        var first = line.serve(0);
        inside.await();
        var few = wait(line, 3);
        assertThat(few).noneMatch(CompletableFuture::isDone);
        var many = wait(line, 13);
        for (var each : many) assertThat(told(each)).isPositive();
        assertThat(first).isNotDone();
        leave.countDown();
        assertThat(told(first)).isZero();
        for (var each : few) assertThat(told(each)).isPositive();
    }

    @Test
    void aFaultAtTheCounterLeavesNobodyWaiting() throws Exception {
        var line = new Line<Integer, Integer>(1, 10, LONG, places -> {
            pause();
            if (places.size() > 1) throw new StackOverflowError();
            twice(places);
        });
        var first = line.serve(0);
        inside.await();
        var waiting = wait(line, 3);
        leave.countDown();
        assertThat(told(first)).isZero();
        for (var each : waiting) assertThatThrownBy(() -> told(each)).hasRootCauseInstanceOf(StackOverflowError.class);
        assertThat(told(line.serve(3))).isEqualTo(6);
    }

    @Test
    void whoIsForgottenAtTheCounterIsToldSo() {
        var line = new Line<Integer, Integer>(1, 10, LONG, places -> {});
        assertThatThrownBy(() -> told(line.serve(1))).hasRootCauseMessage("Nobody was served");
    }

    @Test
    void aDatabaseThatIsBusyIsSoForAllWhoWait() throws Exception {
        var busy = new PersistenceException(new SQLException("lock", "HYT00"));
        var line = new Line<Integer, Integer>(1, 1, LONG, places -> {
            sizes.add(places.size());
            pause();
            places.forEach(place -> place.refuse(busy));
        });
        var first = line.serve(0);
        inside.await();
        var waiting = wait(line, 3);
        leave.countDown();
        assertThatThrownBy(() -> told(first)).hasCause(busy);
        for (var each : waiting) assertThatThrownBy(() -> told(each)).hasCause(busy);
        assertThat(sizes).as("nobody asked again").containsExactly(1);
    }

    @Test
    void whoWaitsTooLongGoesToAnotherCounter() throws Exception {
        var line = new Line<Integer, Integer>(1, 10, Duration.ofMillis(100), places -> {
            if (places.get(0).wish() == 0) pause();
            places.forEach(place -> place.answer(2 * place.wish()));
        });
        var first = line.serve(0);
        inside.await();
        for (var each : wait(line, 3)) assertThat(told(each)).isPositive();
        assertThat(first).isNotDone();
        assertThat(told(line.serve(5)))
                .as("who comes later does not wait at all")
                .isEqualTo(10);
        leave.countDown();
        assertThat(told(first)).isZero();
        assertThat(told(line.serve(7))).isEqualTo(14);
    }

    /** A call that is missed would leave somebody waiting for ever. */
    @Test
    void nobodyIsForgottenInACrowd() throws Exception {
        leave.countDown();
        var line = new Line<Integer, Integer>(1, 8, LONG, this::twice);
        var wrong = new AtomicInteger();
        var callers = Executors.newFixedThreadPool(16);
        for (int caller = 0; caller < 16; caller++)
            callers.submit(() -> IntStream.range(0, 2000).forEach(i -> {
                if (line.serve(i).join() != 2 * i) wrong.incrementAndGet();
            }));
        callers.shutdown();
        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(wrong).hasValue(0);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(32_000);
    }

    private void twice(List<Line.Place<Integer, Integer>> places) {
        sizes.add(places.size());
        pause();
        places.forEach(place -> place.answer(2 * place.wish()));
    }

    private void pause() {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** They come one after the other, with 1, 2 and so on. */
    private static List<CompletableFuture<Integer>> wait(Line<Integer, Integer> line, int many) {
        var all = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 1; i <= many; i++) all.add(line.serve(i));
        return all;
    }

    private static <T> T told(CompletableFuture<T> outcome) throws Exception {
        return outcome.get(5, TimeUnit.SECONDS);
    }
}
