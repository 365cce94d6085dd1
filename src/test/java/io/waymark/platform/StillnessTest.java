package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class StillnessTest {
    private final Stillness stillness = new Stillness(Duration.ofMinutes(1));

    @Test
    void severalChangeSomethingAtATime() throws Exception {
        var first = stillness.begin();
        var second = elsewhere(stillness::begin).get(5, TimeUnit.SECONDS);
        assertThat(second).isNotNull();
        first.end();
        second.end();
    }

    @Test
    void whoIsCountedAlreadyIsNotCountedAgain() {
        var around = stillness.begin();
        assertThat(stillness.begin()).isNull();
        around.end();
        assertThat(stillness.begin()).isNotNull();
    }

    @Test
    void waitsUntilAllHaveEnded() throws Exception {
        var change = stillness.begin();
        var still = new AtomicBoolean();
        var written = elsewhere(() -> {
            stillness.during(() -> still.set(true));
            return null;
        });
        Thread.sleep(50);
        assertThat(still).isFalse();
        change.end();
        written.get(5, TimeUnit.SECONDS);
        assertThat(still).isTrue();
    }

    /** Else there would always be somebody. */
    @Test
    void whoComesWhileItWaitsWaitsToo() throws Exception {
        var change = stillness.begin();
        var written = new AtomicBoolean();
        var writing = elsewhere(() -> stillness.during(() -> written.set(true)));
        Thread.sleep(200);
        var next = elsewhere(() -> {
            stillness.begin();
            return written.get();
        });
        Thread.sleep(50);
        assertThat(next).isNotDone();
        change.end();
        assertThat(next.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(writing.get(5, TimeUnit.SECONDS)).isTrue();
    }

    /** Within another it may be that of a thread that waits for this one: it must not wait for the file to be written. */
    @Test
    void oneWithinAnotherGoesOnWhileTheFileWaits() throws Exception {
        var change = stillness.begin();
        var written = elsewhere(() -> {
            stillness.during(() -> {});
            return null;
        });
        Thread.sleep(50);
        assertThat(stillness.begin()).isNull();
        assertThat(written).isNotDone();
        change.end();
        written.get(5, TimeUnit.SECONDS);
    }

    @Test
    void aLongOneHoldsNobodyUpForever() throws Exception {
        var stillness = new Stillness(Duration.ofMillis(20));
        var change = stillness.begin();
        var written = new AtomicInteger();
        assertThat(stillness.during(written::incrementAndGet)).isFalse();
        assertThat(stillness.during(written::incrementAndGet)).isFalse();
        assertThat(written).hasValue(2);
        change.end();
        change.end(); // a second time changes nothing
        assertThat(stillness.during(written::incrementAndGet)).isTrue();
    }

    @Test
    void aFailureLetsTheOthersOn() throws Exception {
        CompletableFuture<Void> failed = elsewhere(() -> {
            stillness.during(() -> {
                throw new java.io.IOException("no room");
            });
            return null;
        });
        assertThat(failed).failsWithin(Duration.ofSeconds(5));
        stillness.begin().end();
    }

    @Test
    void knowsAChangeWhenItSeesOne() {
        assertThat(ChangeWatch.isChange("insert into vote values (?)")).isTrue();
        assertThat(ChangeWatch.isChange("update vote set choice=?")).isTrue();
        assertThat(ChangeWatch.isChange("delete from vote v where v.id=?")).isTrue();
        assertThat(ChangeWatch.isChange("merge into vote using (select ?) on 1=1"))
                .isTrue();
        assertThat(ChangeWatch.isChange("select id from round where id=? for update"))
                .isTrue();
        assertThat(ChangeWatch.isChange("select id from round where id=?")).isFalse();
        assertThat(ChangeWatch.isChange("SELECT count(*) from vote")).isFalse();
    }

    private static <T> CompletableFuture<T> elsewhere(Callable<T> work) {
        var done = new CompletableFuture<T>();
        new Thread(() -> {
                    try {
                        done.complete(work.call());
                    } catch (Exception failed) {
                        done.completeExceptionally(failed);
                    }
                })
                .start();
        return done;
    }
}
