package io.waymark.retention;

import io.quarkus.scheduler.Scheduled;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Looks once a day, each workshop in a transaction of its own; of several nodes the second finds nothing to do. */
@ApplicationScoped
class RetentionClock {
    private static final Logger LOG = Logger.getLogger(RetentionClock.class);

    @Inject
    Workshops workshops;

    @Inject
    Retention retention;

    @Scheduled(every = "24h", delayed = "5m")
    void run() {
        workshops.ids().forEach(this::apply);
    }

    private void apply(UUID workshop) {
        try {
            var done = retention.apply(workshop);
            if (done.hasWork()) LOG.infof("Workshop %s: %s", workshop, done.steps());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "What workshop %s keeps of people could not be looked through", workshop);
        }
    }
}
