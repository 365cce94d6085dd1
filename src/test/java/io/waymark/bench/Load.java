package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;
import java.util.function.LongSupplier;

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

    /**
     * So many a second, whether or not those before are answered: what comes too late because all callers still wait has waited
     * since it was due.
     */
    static Load atRate(int perSecond, long seconds, int callers, Work work) throws Exception {
        var next = new AtomicInteger();
        long all = perSecond * seconds;
        long start = System.nanoTime() + Duration.ofMillis(100).toNanos();
        var due = ThreadLocal.withInitial(() -> 0L);
        return run(
                callers,
                seconds + 60,
                turn -> {
                    int number = next.getAndIncrement();
                    due.set(start + number * 1_000_000_000L / perSecond);
                    return number < all;
                },
                due::get,
                work);
    }

    /** Each caller so many times. */
    static Load times(int times, int callers, long patience, Work work) throws Exception {
        return run(callers, patience, turn -> turn < times, work);
    }

    private static Load run(int callers, long patience, IntPredicate more, Work work) throws Exception {
        return run(callers, patience, more, System::nanoTime, work);
    }

    /** @param due when the turn of this thread was to begin, by the clock of {@link System#nanoTime()}; it waits until then */
    private static Load run(int callers, long patience, IntPredicate more, LongSupplier due, Work work)
            throws Exception {
        var pool = Executors.newFixedThreadPool(callers);
        var took = new ConcurrentLinkedQueue<Long>();
        var failed = new AtomicInteger();
        var go = new CountDownLatch(1);
        for (int i = 0; i < callers; i++) {
            int number = i;
            pool.submit(() -> {
                go.await();
                for (int turn = 0; more.test(turn); turn++) {
                    long from = due.getAsLong();
                    LockSupport.parkNanos(from - System.nanoTime());
                    if (isDone(work, new Caller(number, turn))) took.add(System.nanoTime() - from);
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

    /** Whoever's connection broke has failed as well. */
    private static boolean isDone(Work work, Caller caller) throws Exception {
        try {
            return work.once(caller);
        } catch (IOException broken) {
            return false;
        }
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
