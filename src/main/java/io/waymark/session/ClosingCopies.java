package io.waymark.session;

import io.waymark.platform.Backups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Each result that was sealed is kept in a copy of the database as well. */
@ApplicationScoped
class ClosingCopies {
    @Inject
    Backups backups;

    void closed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rounds.Closed event) {
        backups.soon();
    }
}
