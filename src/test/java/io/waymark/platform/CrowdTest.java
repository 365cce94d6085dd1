package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrowdTest {
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch asking = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Set<String>> asked = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        leave.countDown();
        callers.shutdownNow();
    }

    @Test
    void eachIsToldWhatIsTheirs() throws Exception {
        var crowd = new Crowd<String, Integer>(this::lengths);
        var first = callers.submit(() -> crowd.ask("a"));
        asking.await();
        var others = all(crowd, "bb", "none", "bb", "ccc");
        leave.countDown();
        assertThat(first.get(5, TimeUnit.SECONDS)).contains(1);
        assertThat(others.get(0).get(5, TimeUnit.SECONDS)).contains(2);
        assertThat(others.get(1).get(5, TimeUnit.SECONDS)).isEmpty();
        assertThat(others.get(2).get(5, TimeUnit.SECONDS)).contains(2);
        assertThat(others.get(3).get(5, TimeUnit.SECONDS)).contains(3);
        assertThat(asked).containsExactly(Set.of("a"), Set.of("bb", "none", "ccc"));
    }

    /** Who was let out a moment ago is not told what was true before. */
    @Test
    void isAnsweredByAQuestionThatWasAskedAfterwards() throws Exception {
        var crowd = new Crowd<String, Integer>(this::lengths);
        var first = callers.submit(() -> crowd.ask("a"));
        asking.await();
        var again = all(crowd, "a").get(0);
        leave.countDown();
        first.get(5, TimeUnit.SECONDS);
        again.get(5, TimeUnit.SECONDS);
        assertThat(asked).containsExactly(Set.of("a"), Set.of("a"));
    }

    @Test
    void aDatabaseThatIsAwayIsSoForAll() throws Exception {
        leave.countDown();
        var crowd = new Crowd<String, Integer>(keys -> {
            throw new IllegalStateException("away");
        });
        for (var each : all(crowd, "a", "b"))
            assertThatThrownBy(() -> each.get(5, TimeUnit.SECONDS)).hasRootCauseMessage("away");
    }

    private Map<String, Integer> lengths(Set<String> keys) {
        asked.add(keys);
        asking.countDown();
        try {
            leave.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        var lengths = new HashMap<String, Integer>();
        keys.stream().filter(key -> !key.equals("none")).forEach(key -> lengths.put(key, key.length()));
        return lengths;
    }

    private List<Future<Optional<Integer>>> all(Crowd<String, Integer> crowd, String... keys)
            throws InterruptedException {
        var all = new ArrayList<Future<Optional<Integer>>>();
        for (var key : keys) {
            all.add(callers.submit(() -> crowd.ask(key)));
            Thread.sleep(50);
        }
        return all;
    }
}
