package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LineTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        leave.countDown();
        callers.shutdownNow();
    }

    @Test
    void whoComesAloneIsServedAtOnce() {
        leave.countDown();
        assertThat(new Line<Integer, Integer>(10, LONG, this::twice).serve(4)).isEqualTo(8);
    }

    @Test
    void whoeverWaitsIsServedTogetherUpToTheMost() throws Exception {
        var line = new Line<Integer, Integer>(3, LONG, this::twice);
        var first = callers.submit(() -> line.serve(0));
        inside.await();
        var waiting = wait(line, 5);
        leave.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isZero();
        for (int i = 0; i < 5; i++)
            assertThat(waiting.get(i).get(5, TimeUnit.SECONDS)).isEqualTo(2 * (i + 1));
        assertThat(sizes).containsExactly(1, 3, 2);
    }

    @Test
    void aFaultAtTheCounterLeavesNobodyWaiting() throws Exception {
        var line = new Line<Integer, Integer>(10, LONG, places -> {
            pause();
            if (places.size() > 1) throw new StackOverflowError();
            twice(places);
        });
        var first = callers.submit(() -> line.serve(0));
        inside.await();
        var waiting = wait(line, 3);
        leave.countDown();
        first.get(5, TimeUnit.SECONDS);
        for (var each : waiting)
            assertThatThrownBy(() -> each.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(Throwable.class);
        assertThat(line.serve(3)).isEqualTo(6);
    }

    @Test
    void whoIsInterruptedIsServedAllTheSameAndStaysInterrupted() throws Exception {
        var line = new Line<Integer, Integer>(10, LONG, this::twice);
        var first = callers.submit(() -> line.serve(0));
        inside.await();
        var served = new CountDownLatch(1);
        var interrupted = new Thread(() -> {
            if (line.serve(1) == 2 && Thread.currentThread().isInterrupted()) served.countDown();
        });
        interrupted.start();
        Thread.sleep(50);
        interrupted.interrupt();
        leave.countDown();
        first.get(5, TimeUnit.SECONDS);
        assertThat(served.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aDatabaseThatIsBusyIsSoForAllWhoWait() throws Exception {
        var busy = new PersistenceException(new SQLException("lock", "HYT00"));
        var line = new Line<Integer, Integer>(1, LONG, places -> {
            sizes.add(places.size());
            pause();
            places.forEach(place -> place.refuse(busy));
        });
        var first = callers.submit(() -> line.serve(0));
        inside.await();
        var waiting = wait(line, 3);
        leave.countDown();
        assertThatThrownBy(() -> first.get(5, TimeUnit.SECONDS)).hasCause(busy);
        for (var each : waiting)
            assertThatThrownBy(() -> each.get(5, TimeUnit.SECONDS)).hasCause(busy);
        assertThat(sizes).as("nobody asked again").containsExactly(1);
    }

    @Test
    void whoWaitsTooLongGoesAlone() throws Exception {
        var line = new Line<Integer, Integer>(10, Duration.ofMillis(100), places -> {
            if (places.get(0).wish() == 0) pause();
            places.forEach(place -> place.answer(2 * place.wish()));
        });
        var first = callers.submit(() -> line.serve(0));
        inside.await();
        for (var each : wait(line, 3)) assertThat(each.get(5, TimeUnit.SECONDS)).isPositive();
        assertThat(first).isNotDone();
        leave.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).isZero();
        assertThat(line.serve(7)).isEqualTo(14);
    }

    /** A call that is missed would leave somebody waiting for ever. */
    @Test
    void nobodyIsForgottenInACrowd() throws Exception {
        leave.countDown();
        var line = new Line<Integer, Integer>(8, LONG, this::twice);
        var wrong = new AtomicInteger();
        var crowd = new ArrayList<Future<?>>();
        for (int caller = 0; caller < 16; caller++)
            crowd.add(callers.submit(() -> IntStream.range(0, 2000).forEach(i -> {
                if (line.serve(i) != 2 * i) wrong.incrementAndGet();
            })));
        for (var each : crowd) each.get(30, TimeUnit.SECONDS);
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
    private List<Future<Integer>> wait(Line<Integer, Integer> line, int many) throws InterruptedException {
        var all = new ArrayList<Future<Integer>>();
        for (int i = 1; i <= many; i++) {
            int wish = i;
            all.add(callers.submit(() -> line.serve(wish)));
            Thread.sleep(50);
        }
        return all;
    }
}
