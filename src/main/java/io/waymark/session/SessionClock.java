package io.waymark.session;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
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
    Rounds rounds;

    @Inject
    Heartbeats heartbeats;

    @Inject
    Clock clock;

    private final UUID node = UUID.randomUUID();

    void start(@Observes StartupEvent started) {
        comeBack();
    }

    /** What a start does: pauses what was open if everybody was away for too long. */
    public void comeBack() {
        heartbeats
                .last()
                .filter(seen -> Duration.between(seen, clock.instant()).compareTo(SHORT_ABSENCE) > 0)
                .ifPresent(rounds::pauseAsOf);
        beat();
    }

    @Scheduled(every = "5s")
    void beat() {
        heartbeats.beat(node, clock.instant());
    }

    /** Closes what is due, each round in a transaction of its own. */
    @Scheduled(every = "PT0.25S", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void closeOverdue() {
        for (var id : rounds.overdue()) {
            try {
                rounds.closeOverdue(id);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "Round %s is due and could not be closed; trying again", id);
            }
        }
    }
}
