package io.waymark.platform;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.EnumSet;
import java.util.Set;

/** One open stream. Whoever reads slowly gets fewer nudges, each with all topics that were missed. */
class LiveStream {
    final LiveHub.Viewer viewer;
    private final MultiEmitter<? super Nudge> emitter;
    private final EnumSet<LiveSignal.Topic> missed = EnumSet.noneOf(LiveSignal.Topic.class);

    LiveStream(LiveHub.Viewer viewer, MultiEmitter<? super Nudge> emitter) {
        this.viewer = viewer;
        this.emitter = emitter;
    }

    /** The first nudge waits until the client takes it. */
    void begin(Nudge nudge) {
        emitter.emit(nudge);
    }

    synchronized void tell(Nudge nudge) {
        missed.addAll(nudge.topics());
        if (emitter.requested() == 0) return;
        emitter.emit(new Nudge(nudge.version(), Set.copyOf(missed)));
        missed.clear();
    }

    void end() {
        emitter.complete();
    }
}
