package io.waymark.session;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Notices that rounds are due. Were it dead, no late answer would count all the same: the deadline is data. It also
 * keeps the heartbeat that tells, after a restart, since when nobody could take part.
 */
@ApplicationScoped
public class SessionClock {
    /** Away for longer than this, an open round comes back paused with the time that was left. */
    static final Duration SHORT_ABSENCE = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(SessionClock.class);

    @Inject
    DueRounds rounds;

    @Inject
    Heartbeats heartbeats;

    @Inject
    Clock clock;

    @ConfigProperty(name = "waymark.session-clock", defaultValue = "true")
    boolean ticking;

    private final UUID node = UUID.randomUUID();
    private ScheduledExecutorService timer;

    void start(@Observes StartupEvent started) {
        comeBack();
        if (!ticking) return;
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "session-clock");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::notice, 1000, 200, TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(this::beat, 5, 5, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(this::forgetOld, 1, 24, TimeUnit.HOURS);
    }

    void stop(@Observes ShutdownEvent stopped) {
        if (timer != null) timer.shutdownNow();
    }

    /** What a start does: pauses what was open if everybody was away for too long. */
    public void comeBack() {
        heartbeats
                .last()
                .filter(seen -> Duration.between(seen, clock.instant()).compareTo(SHORT_ABSENCE) > 0)
                .ifPresent(rounds::pauseAsOf);
        beat();
    }

    private void beat() {
        guarded("The heartbeat failed", () -> heartbeats.beat(node, clock.instant()));
    }

    private void forgetOld() {
        guarded("Forgetting old heartbeats failed", () -> heartbeats.forgetOld(clock.instant()));
    }

    /** What each tick does. Near a deadline it notes that it is there, for who is thrown out then gets back what was left. */
    void notice() {
        closeOverdue();
        openDue();
        guarded("Looking for the next deadline failed", () -> {
            if (rounds.isDeadlineNear()) beat();
        });
    }

    /** Opens what was planned to open by itself, each round in a transaction of its own. */
    public void openDue() {
        guarded("Looking for rounds to open failed", () -> {
            for (var id : rounds.toOpen()) guarded("Opening round " + id + " failed", () -> rounds.open(id));
        });
    }

    /** Closes what is due, each round in a transaction of its own. */
    public void closeOverdue() {
        guarded("Looking for due rounds failed", () -> {
            for (var id : rounds.toClose()) guarded("Closing round " + id + " failed", () -> rounds.close(id));
        });
    }

    /** What fails is tried again with the next tick. */
    private static void guarded(String failure, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error(failure, failed);
        }
    }
}
