package io.waymark.platform;

import io.waymark.platform.LiveSignal.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells the nodes which workshops moved, at most four times a second however much happens: a notification for each vote
 * would cost more than the vote.
 */
@ApplicationScoped
class Doorbell {
    static final String SUBJECT = "live";
    static final Duration PAUSE = Duration.ofMillis(250);
    private static final Logger LOG = Logger.getLogger(Doorbell.class);

    @Inject
    LiveVersions versions;

    private SortedMap<UUID, EnumSet<Topic>> moved = new TreeMap<>();
    private boolean pausing;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "doorbell");
        thread.setDaemon(true);
        return thread;
    });

    synchronized void ring(UUID workshop, EnumSet<Topic> topics) {
        moved.merge(workshop, EnumSet.copyOf(topics), (known, more) -> {
            known.addAll(more);
            return known;
        });
        if (pausing) return;
        pausing = true;
        timer.execute(this::tell);
    }

    private void tell() {
        var now = take();
        try {
            if (!now.isEmpty()) versions.advance(now);
        } catch (RuntimeException failed) {
            LOG.warn("The nodes could not be told what moved; it is tried again", failed);
            now.forEach(this::ring);
        }
        timer.schedule(this::endPause, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized SortedMap<UUID, EnumSet<Topic>> take() {
        var now = moved;
        moved = new TreeMap<>();
        return now;
    }

    private synchronized void endPause() {
        if (moved.isEmpty()) pausing = false;
        else timer.execute(this::tell);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
