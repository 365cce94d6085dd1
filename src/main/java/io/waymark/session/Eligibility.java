package io.waymark.session;

import io.waymark.workshop.Member;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.Members;
import io.waymark.workshop.Proofs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Whom a round asks: all participants, or those of some stakeholder groups. */
@ApplicationScoped
public class Eligibility {
    /** The fewest people whom a round asks that chooses among groups and names nobody. */
    static final int LEAST = 5;

    @Inject
    Members members;

    @Inject
    Proofs proofs;

    @Inject
    RoundRepository rounds;

    /** Whether a round asks this member, whenever it runs. */
    public boolean asks(Member me, RoundView round) {
        if (!me.isParticipant()) return false;
        return round.eligible() == null
                || round.eligible().includes(members.mine(me).stakeholderGroup());
    }

    /** Whether this member may answer now, or once the pause is over. */
    public boolean mayAnswer(Member me, RoundView round) {
        return round.state().isRunning() && asks(me, round);
    }

    /**
     * Participants whom the round asks, still, in its gate.
     *
     * @throws NotEligible for participants of other stakeholder groups
     */
    void require(List<Member> some, RoundView round) {
        proofs.check(some);
        some.forEach(me -> mustBeAsked(me, round));
    }

    /** The same outside the gate. */
    void requireHeld(Member me, RoundView round) {
        proofs.hold(me);
        mustBeAsked(me, round);
    }

    private void mustBeAsked(Member me, RoundView round) {
        if (!asks(me, round)) throw new NotEligible(round.eligible().stakeholderGroups());
    }

    /**
     * Nobody chooses what to vote on; and nobody is left alone in a round that names no people.
     *
     * @throws GroupIsFixed while a round runs that asks some groups only; for facilitators where it names nobody
     */
    void mayRegroup(@Observes Members.Regrouping wish) {
        var fixed = rounds.runningForGroups(wish.workshop()).stream()
                .anyMatch(round -> wish.own() || !round.plan().attribution().showsOrigin());
        if (fixed) throw new GroupIsFixed();
    }

    /**
     * Somebody may have put a single person into a group in order to ask them alone. Who asks the whole workshop chooses
     * nobody: it may be small.
     *
     * @throws TooFewAsked where nobody is named and those groups have fewer than {@value #LEAST} people
     */
    void requireEnough(RoundView round) {
        if (round.eligible() == null || round.kind() == RoundKind.TALK) return;
        int asked = asked(round).size();
        if (!round.attribution().showsOrigin() && asked < LEAST) throw new TooFewAsked(asked);
    }

    /** All whom a round asks. */
    List<MemberView> asked(RoundView round) {
        var all = members.participants(round.workshopId());
        return round.eligible() == null
                ? all
                : all.stream()
                        .filter(member -> round.eligible().includes(member.stakeholderGroup()))
                        .toList();
    }
}
