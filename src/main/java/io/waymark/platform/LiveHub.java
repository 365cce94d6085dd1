package io.waymark.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The open live streams. A stream begins with the current state, gets at most two nudges a second, however much
 * happens, and a beat every 15 s, so that a client can tell a quiet workshop from a stream that does not get through.
 */
@ApplicationScoped
public class LiveHub {
    private static final Logger LOG = Logger.getLogger(LiveHub.class);

    static final Duration PAUSE = Duration.ofMillis(500);
    static final Duration BEAT = Duration.ofSeconds(15);

    /** A stream is told what it takes only: here stand the first nudge, and what comes from two sides at the same moment. */
    static final int AT_ONCE = 8;

    /** Whose stream it is: two that are equal are ended together. */
    public interface Viewer {
        UUID workshop();
    }

    private final Map<UUID, Set<LiveStream>> streams = new ConcurrentHashMap<>();
    /** What is to be told of a workshop when its pause is over. */
    private final Map<UUID, EnumSet<LiveSignal.Topic>> pausing = new ConcurrentHashMap<>();

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
        var thread = new Thread(work, "live-hub");
        thread.setDaemon(true);
        return thread;
    });

    @ConfigProperty(name = "waymark.longest-stream")
    Duration longest;

    @Inject
    Live live;

    @Inject
    MeterRegistry figures;

    void start(@Observes io.quarkus.runtime.StartupEvent started) {
        figures.gauge("waymark.streams", streams, open -> open.values().stream()
                .mapToInt(Set::size)
                .sum());
        timer.setRemoveOnCancelPolicy(true);
        timer.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    /** A stream that ends when the client goes, when the viewer is dismissed, or after some minutes: clients come back. */
    public Multi<Nudge> open(Viewer viewer) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var stream = new LiveStream(viewer, emitter);
                            var end = timer.schedule(stream::end, lasts(), TimeUnit.MILLISECONDS);
                            enter(stream); // first: who is gone already leaves at once
                            emitter.onTermination(() -> {
                                end.cancel(false);
                                leave(stream);
                            });
                            stream.begin(
                                    new Nudge(live.known(viewer.workshop()), EnumSet.allOf(LiveSignal.Topic.class)));
                        },
                        AT_ONCE);
    }

    /** Up to a tenth shorter than the longest: those who came together do not come back together. */
    private long lasts() {
        return longest.toMillis() - ThreadLocalRandom.current().nextLong(longest.toMillis() / 10 + 1);
    }

    public List<Viewer> viewers() {
        return streams.values().stream()
                .flatMap(Set::stream)
                .map(stream -> stream.viewer)
                .toList();
    }

    /** Ends the streams of those who may not look any more. */
    public void dismiss(Set<? extends Viewer> viewers) {
        streams.values().stream()
                .flatMap(Set::stream)
                .filter(stream -> viewers.contains(stream.viewer))
                .forEach(LiveStream::end);
    }

    /** At one go: the last one who leaves takes the set away. */
    private void enter(LiveStream stream) {
        streams.compute(stream.viewer.workshop(), (workshop, known) -> {
            var open = known == null ? ConcurrentHashMap.<LiveStream>newKeySet() : known;
            open.add(stream);
            return open;
        });
    }

    private void leave(LiveStream stream) {
        streams.computeIfPresent(stream.viewer.workshop(), (workshop, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    /** Tells at once what comes after a quiet time, and together what comes in the half second after that. */
    void moved(UUID moved, Set<LiveSignal.Topic> topics) {
        if (!streams.containsKey(moved)) return;
        pausing.compute(moved, (workshop, waiting) -> {
            if (waiting != null) {
                waiting.addAll(topics);
                return waiting;
            }
            timer.execute(() -> tell(workshop, EnumSet.copyOf(topics)));
            return EnumSet.noneOf(LiveSignal.Topic.class);
        });
    }

    private void tell(UUID workshop, Set<LiveSignal.Topic> topics) {
        tell(workshop, streams.getOrDefault(workshop, Set.of()), topics);
        timer.schedule(() -> endPause(workshop), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whatever is wrong with one stream, the others are told, now and later. */
    private void tell(UUID workshop, Set<LiveStream> open, Set<LiveSignal.Topic> topics) {
        var nudge = new Nudge(live.known(workshop), topics);
        for (var stream : open)
            try {
                stream.tell(nudge);
            } catch (RuntimeException broken) {
                LOG.warn("A live stream could not be told", broken);
            }
    }

    private void endPause(UUID workshop) {
        pausing.computeIfPresent(workshop, (id, waiting) -> {
            if (waiting.isEmpty()) return null;
            timer.execute(() -> tell(workshop, waiting));
            return EnumSet.noneOf(LiveSignal.Topic.class);
        });
    }

    private void beat() {
        streams.forEach((workshop, open) -> tell(workshop, open, Set.of()));
    }
}
