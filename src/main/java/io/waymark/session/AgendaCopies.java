package io.waymark.session;

import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A workshop that is made like another begins with its agenda. */
@ApplicationScoped
class AgendaCopies {
    @Inject
    Sessions sessions;

    @Inject
    Workshops workshops;

    void copy(@Observes Workshops.Copied copied) {
        var copy =
                new AgendaCopy(sessions, copied.lead(), workshops.show(copied.model()), workshops.show(copied.lead()));
        sessions.all(copied.model()).forEach(copy::addAfresh);
    }
}
