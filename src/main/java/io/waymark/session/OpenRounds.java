package io.waymark.session;

import io.waymark.roadmap.Roadmaps;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The rounds that take something in: who may contribute what, now. */
@ApplicationScoped
@Transactional
public class OpenRounds {
    @Inject
    Rounds rounds;

    @Inject
    RoundRepository locks;

    @Inject
    Eligibility eligibility;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Clock clock;

    /**
     * The proof that a participant may contribute to a round now. Its lock is held until the transaction ends.
     *
     * @throws NotEligible where it is for other stakeholder groups
     * @throws RoundNotOpen before it opens, while it is paused, and from 1.5 s after its deadline
     * @throws WrongKind where it asks for something else
     */
    public OpenRound require(Member me, UUID id, RoundKind kind) {
        return require(me, id, kind, fitting -> {});
    }

    /** @param fits refuses what the round does not ask for, before it is known whether it takes anything now */
    public OpenRound require(Member me, UUID id, RoundKind kind, Consumer<OpenRound> fits) {
        return require(List.of(me), id, kind, all -> fits.accept(all.get(0))).get(0);
    }

    /** The same for some who come together, in their order; where one of them may not, none may. */
    public List<OpenRound> require(List<Member> some, UUID id, RoundKind kind, Consumer<List<OpenRound>> fits) {
        some.forEach(Member::mustParticipate);
        var round = locks.entered(id, some.stream().map(Member::id).toList());
        some.forEach(me -> Rounds.mine(me, round));
        var view = rounds.view(round);
        eligibility.require(some, view);
        if (round.kind() != kind) throw new WrongKind();
        var text = round.version() == null ? null : roadmaps.text(round.workshopId(), round.version());
        var opens =
                some.stream().map(me -> new OpenRound(view, me, text, false)).toList();
        if (text != null) fits.accept(opens);
        round.mustAccept(clock.instant());
        return opens;
    }

    /**
     * A round of some kind that asks this participant and has opened, whether or not it still takes input.
     *
     * @throws NotEligible where it is for other stakeholder groups
     * @throws RoundNotOpen before it opens
     * @throws WrongKind where it asks for something else
     */
    public RoundView requireBegun(Member me, UUID id, RoundKind kind) {
        me.mustParticipate();
        var round = rounds.show(me, id);
        eligibility.requireHeld(me, round);
        if (round.kind() != kind) throw new WrongKind();
        if (round.state() == RoundState.PLANNED) throw new RoundNotOpen(round.state(), null);
        return round;
    }

    /**
     * The proof that a facilitator may enter now what somebody said in a round: while it runs, and also once it is over;
     * then the entry is late. Its lock is held until the transaction ends.
     *
     * @throws RoundNotOpen before it opens
     * @throws WrongKind where it does not ask for comments
     */
    public OpenRound requireEntry(Member me, UUID id) {
        me.mustFacilitate();
        var round = Rounds.mine(me, locks.locked(id));
        if (round.kind() != RoundKind.COMMENT) throw new WrongKind();
        round.mustHaveOpened();
        var text = roadmaps.text(round.workshopId(), round.version());
        return new OpenRound(rounds.view(round), me, text, round.isOver(clock.instant()));
    }
}
