package io.waymark.rehearsal;

import io.quarkus.scheduler.Scheduled;
import io.waymark.platform.DomainException;
import io.waymark.platform.Secrets;
import io.waymark.session.Eligibility;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.Members;
import io.waymark.workshop.Presence;
import io.waymark.workshop.RehearsalRooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets the simulated participants of rehearsals be there and answer, one thing at a time and not all at once, as people
 * do. Who was invited to a rehearsal and has not come in is simulated.
 */
@ApplicationScoped
class Simulation {
    private static final Logger LOG = Logger.getLogger(Simulation.class);

    @Inject
    RehearsalRooms rooms;

    @Inject
    Members members;

    @Inject
    Access access;

    @Inject
    Presence presence;

    @Inject
    Rounds rounds;

    @Inject
    Eligibility eligibility;

    @Inject
    Participations participations;

    @Inject
    SimulatedAnswers answers;

    @Inject
    Secrets secrets;

    @Scheduled(every = "3s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void step() {
        for (var room : rooms.all()) {
            try {
                step(room, 2);
            } catch (DomainException endedMeanwhile) {
                LOG.debug("A rehearsal ended", endedMeanwhile);
            }
        }
    }

    /** @param pause each does something once in so many steps; 1 for every time */
    void step(UUID room, int pause) {
        var open = rounds.all(room).stream()
                .filter(round -> round.state() == RoundState.OPEN && round.kind() != RoundKind.TALK)
                .toList();
        for (var person : members.participants(room)) if (!person.arrived()) act(room, person, open, pause);
    }

    private void act(UUID room, MemberView person, List<RoundView> open, int pause) {
        var me = access.ofMember(room, person.id());
        presence.seen(me);
        for (var round : open) if (eligibility.mayAnswer(me, round) && secrets.number(pause) == 0) answer(me, round);
    }

    /** A round that closes meanwhile refuses them like everybody. */
    private void answer(Member me, RoundView round) {
        try {
            if (!participations.isDone(me, round.id())) answers.giveOne(me, round);
        } catch (DomainException refused) {
            LOG.debug("A simulated participant came too late", refused);
        }
    }
}
