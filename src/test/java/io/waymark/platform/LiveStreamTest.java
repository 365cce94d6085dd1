package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Who reads slowly costs one nudge, however much they miss, and misses no topic. */
class LiveStreamTest {
    private final LiveHub.Viewer viewer = () -> new UUID(0, 1);
    private final AtomicReference<LiveStream> stream = new AtomicReference<>();

    private AssertSubscriber<Nudge> reader(long requests) {
        return Multi.createFrom()
                .<Nudge>emitter(emitter -> stream.set(new LiveStream(viewer, emitter)), LiveHub.AT_ONCE)
                .subscribe()
                .withSubscriber(AssertSubscriber.create(requests));
    }

    @Test
    void tellsWhoReadsEachTime() {
        var reader = reader(Long.MAX_VALUE);
        stream.get().tell(new Nudge(1, Set.of(LiveSignal.Topic.ROUND)));
        stream.get().tell(new Nudge(2, Set.of(LiveSignal.Topic.RESULTS)));
        assertThat(reader.getItems())
                .containsExactly(
                        new Nudge(1, Set.of(LiveSignal.Topic.ROUND)), new Nudge(2, Set.of(LiveSignal.Topic.RESULTS)));
    }

    /** Not with the next news, nor with the beat. */
    @Test
    void tellsWhoReadsSlowlyAsSoonAsTheyHaveReadTheLast() {
        var reader = reader(1);
        stream.get().tell(new Nudge(1, Set.of(LiveSignal.Topic.PROGRESS)));
        stream.get().tell(new Nudge(2, Set.of(LiveSignal.Topic.RESULTS)));
        stream.get().tell(new Nudge(3, Set.of()));
        assertThat(reader.getItems()).hasSize(1);
        reader.request(1);
        assertThat(reader.getLastItem()).isEqualTo(new Nudge(3, Set.of(LiveSignal.Topic.RESULTS)));
        reader.request(1);
        assertThat(reader.getItems()).hasSize(2);
    }

    /** Every topic arrives, and once it is quiet nothing waits, whoever comes first. */
    @Test
    void losesNothingBetweenWhoTellsAndWhoTakes() throws InterruptedException {
        for (int turn = 0; turn < 2000; turn++) {
            var reader = reader(0);
            var told = stream.get();
            var taking = new Thread(() -> {
                for (int i = 0; i < 20; i++) reader.request(1);
            });
            taking.start();
            for (int i = 0; i < 5; i++) told.tell(new Nudge(i, Set.of(LiveSignal.Topic.values()[i])));
            taking.join();
            assertThat(reader.getItems().stream().flatMap(nudge -> nudge.topics().stream()))
                    .containsExactlyInAnyOrder(Arrays.copyOf(LiveSignal.Topic.values(), 5));
        }
    }

    @Test
    void keepsNothingForWhoDoesNotReadButWhatItWasAbout() {
        var reader = reader(0);
        for (int i = 1; i <= 100; i++)
            stream.get().tell(new Nudge(i, Set.of(i % 2 == 0 ? LiveSignal.Topic.PROGRESS : LiveSignal.Topic.COMMENTS)));
        assertThat(reader.getItems()).isEmpty();
        reader.request(10);
        stream.get().tell(new Nudge(101, Set.of(LiveSignal.Topic.ROUND)));
        assertThat(reader.getItems())
                .containsExactly(
                        new Nudge(100, Set.of(LiveSignal.Topic.PROGRESS, LiveSignal.Topic.COMMENTS)),
                        new Nudge(101, Set.of(LiveSignal.Topic.ROUND)));
    }

    @Test
    void keepsTheFirstForWhoReadsLater() {
        var reader = reader(0);
        stream.get().begin(new Nudge(7, Set.of(LiveSignal.Topic.ROUND)));
        reader.request(1);
        assertThat(reader.getItems()).extracting(Nudge::version).containsExactly(7L);
    }
}
