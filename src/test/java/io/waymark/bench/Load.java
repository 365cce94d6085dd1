package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/** Callers who each do the same over and over, one thing after the other, and how that went. */
final class Load {
    private final long[] nanos;
    private final double perSecond;
    private final int failed;

    /** Which caller it is and how often it has called before, both from 0. */
    record Caller(int number, int turn) {}

    interface Work {
        /** @return whether it was done */
        boolean once(Caller caller) throws Exception;
    }

    private Load(long[] nanos, double seconds, int failed) {
        this.nanos = nanos;
        this.perSecond = nanos.length / seconds;
        this.failed = failed;
    }

    static Load forSeconds(long seconds, int callers, Work work) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        return run(callers, seconds + 60, turn -> System.nanoTime() < until, work);
    }

    /** Each caller so many times. */
    static Load times(int times, int callers, long patience, Work work) throws Exception {
        return run(callers, patience, turn -> turn < times, work);
    }

    private static Load run(int callers, long patience, IntPredicate more, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        var took = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicInteger();
        var go = new CountDownLatch(1);
        for (int i = 0; i < callers; i++) {
            int number = i;
            pool.submit(() -> {
                go.await();
                for (int turn = 0; more.test(turn); turn++) {
                    long from = System.nanoTime();
                    if (work.once(new Caller(number, turn))) took.add(System.nanoTime() - from);
                    else failed.incrementAndGet();
                }
                return null;
            });
        }
        long from = System.nanoTime();
        go.countDown();
        pool.shutdown();
        assertThat(pool.awaitTermination(patience, TimeUnit.SECONDS)).isTrue();
        double seconds = (System.nanoTime() - from) / 1e9;
        var nanos = took.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(nanos);
        return new Load(nanos, seconds, failed.get());
    }

    /** Done a second. */
    double perSecond() {
        return perSecond;
    }

    int done() {
        return nanos.length;
    }

    int failed() {
        return failed;
    }

    /** So long, in milliseconds, or less took this share (0 to 1) of what was done. */
    double millis(double share) {
        if (nanos.length == 0) return Double.NaN;
        return nanos[(int) Math.ceil(share * nanos.length) - (share > 0 ? 1 : 0)] / 1e6;
    }
}
