package io.waymark.platform;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One open stream. Whoever reads slowly gets fewer nudges, each with all topics that were missed, and the last as soon as they
 * have taken the one before.
 */
class LiveStream {
    final LiveHub.Viewer viewer;
    private final MultiEmitter<? super Nudge> emitter;

    /** What was not told yet; null where all was. */
    private final AtomicReference<Nudge> waiting = new AtomicReference<>();

    LiveStream(LiveHub.Viewer viewer, MultiEmitter<? super Nudge> emitter) {
        this.viewer = viewer;
        this.emitter = emitter;
        emitter.onRequest(more -> tellWaiting());
    }

    /** The first nudge waits until the client takes it. */
    void begin(Nudge nudge) {
        emitter.emit(nudge);
    }

    void tell(Nudge nudge) {
        waiting.accumulateAndGet(nudge, (before, now) -> before == null ? now : before.and(now));
        tellWaiting();
    }

    /** Of somebody who has news and somebody who takes more, both come here, and the later one finds both. */
    private void tellWaiting() {
        if (emitter.requested() == 0) return;
        var nudge = waiting.getAndSet(null);
        if (nudge != null) emitter.emit(nudge);
    }

    void end() {
        emitter.complete();
    }
}
