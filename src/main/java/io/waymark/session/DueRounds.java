package io.waymark.session;

import io.waymark.platform.Conflict;
import io.waymark.platform.Language;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the clock does to rounds: nobody asks for it, and it takes the same locks as who does. */
@ApplicationScoped
@Transactional
class DueRounds {
    /** Where a deadline is nearer than this, people feel each second that is lost. */
    private static final Duration NEAR = Duration.ofHours(2);

    @Inject
    RoundRepository rounds;

    @Inject
    Rounds life;

    @Inject
    Openings openings;

    @Inject
    Workshops workshops;

    @Inject
    Clock clock;

    /** Rounds that are to open by themselves now. */
    List<UUID> toOpen() {
        return rounds.due(clock.instant());
    }

    /** Opens a round on behalf of the clock. Where it cannot, it stays planned, and the audit says why, once. */
    void open(UUID id) {
        var round = rounds.locked(id);
        if (!round.isDue(clock.instant())) return;
        var workshop = round.workshopId();
        try {
            openings.begin(round);
            life.told(workshop, null, round, "round.open", "");
        } catch (Conflict refused) {
            round.plan().refuseOpening();
            var language = Language.of(workshops.settings(workshop).language()).orElse(Language.EN);
            life.told(workshop, null, round, "round.open.refused", refused.detail(language));
        }
    }

    /** Rounds whose deadline and grace are over. */
    List<UUID> toClose() {
        return rounds.overdue(clock.instant());
    }

    /** Whether some round is open and closes soon: then it matters to a second when the server was last there. */
    boolean isDeadlineNear() {
        return rounds.closesBefore(clock.instant().plus(NEAR));
    }

    /** Closes a round on behalf of the clock, if it still is overdue once its lock is held. */
    void close(UUID id) {
        var round = rounds.locked(id);
        var now = clock.instant();
        if (round.state() == RoundState.OPEN && !round.acceptsInput(now) && round.close(now)) life.closed(null, round);
    }

    /** Pauses what was open when the server was last seen: nobody could take part since. */
    void pauseAsOf(Instant lastSeen) {
        for (var id : rounds.open()) {
            var round = rounds.locked(id);
            if (round.state() != RoundState.OPEN) continue;
            round.pauseAsOf(lastSeen);
            life.told(round.workshopId(), null, round, "round.pause", "the server was away since " + lastSeen);
        }
    }
}
