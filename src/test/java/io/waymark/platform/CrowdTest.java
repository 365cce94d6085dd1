package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrowdTest {
    private final CountDownLatch asking = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);
    private final ConcurrentLinkedQueue<Set<String>> asked = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        leave.countDown();
    }

    @Test
    void eachIsToldWhatIsTheirs() throws Exception {
        var crowd = new Crowd<String, Integer>(this::lengths);
        var first = crowd.ask("a");
        asking.await();
        var others = List.of(crowd.ask("bb"), crowd.ask("none"), crowd.ask("bb"), crowd.ask("ccc"));
        leave.countDown();
        assertThat(told(first)).contains(1);
        assertThat(told(others.get(0))).contains(2);
        assertThat(told(others.get(1))).isEmpty();
        assertThat(told(others.get(2))).contains(2);
        assertThat(told(others.get(3))).contains(3);
        assertThat(asked).containsExactly(Set.of("a"), Set.of("bb", "none", "ccc"));
    }

    /** Who was let out a moment ago is not told what was true before. */
    @Test
    void isAnsweredByAQuestionThatWasAskedAfterwards() throws Exception {
        var crowd = new Crowd<String, Integer>(this::lengths);
        var first = crowd.ask("a");
        asking.await();
        var again = crowd.ask("a");
        leave.countDown();
        told(first);
        told(again);
        assertThat(asked).containsExactly(Set.of("a"), Set.of("a"));
    }

    @Test
    void aDatabaseThatIsAwayIsSoForAll() {
        leave.countDown();
        var crowd = new Crowd<String, Integer>(keys -> {
            throw new IllegalStateException("away");
        });
        for (var each : List.of(crowd.ask("a"), crowd.ask("b")))
            assertThatThrownBy(() -> told(each)).hasRootCauseMessage("away");
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

    private static <T> T told(CompletableFuture<T> outcome) throws Exception {
        return outcome.get(5, TimeUnit.SECONDS);
    }
}
