package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
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
                .<Nudge>emitter(emitter -> stream.set(new LiveStream(viewer, emitter)), BackPressureStrategy.LATEST)
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

    @Test
    void keepsNothingForWhoDoesNotReadButWhatItWasAbout() {
        var reader = reader(0);
        for (int i = 1; i <= 100; i++)
            stream.get().tell(new Nudge(i, Set.of(i % 2 == 0 ? LiveSignal.Topic.PROGRESS : LiveSignal.Topic.COMMENTS)));
        reader.request(10);
        assertThat(reader.getItems()).isEmpty();
        stream.get().tell(new Nudge(101, Set.of(LiveSignal.Topic.ROUND)));
        assertThat(reader.getItems())
                .containsExactly(new Nudge(
                        101, Set.of(LiveSignal.Topic.PROGRESS, LiveSignal.Topic.COMMENTS, LiveSignal.Topic.ROUND)));
    }

    @Test
    void keepsTheFirstForWhoReadsLater() {
        var reader = reader(0);
        stream.get().begin(new Nudge(7, Set.of(LiveSignal.Topic.ROUND)));
        reader.request(1);
        assertThat(reader.getItems()).extracting(Nudge::version).containsExactly(7L);
    }
}
