package io.waymark.workshop;

import io.waymark.platform.Forbidden;
import io.waymark.platform.NotFound;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Makes sure of a proof that was given earlier in the same request: in between somebody may have been let out or erased. */
@ApplicationScoped
@Transactional
public class Proofs {
    @Inject
    MembershipRepository memberships;

    /**
     * For who is in the gate of a round, where an erasure waits: nobody is erased until the transaction ends.
     *
     * @throws NotFound where they were let out or erased meanwhile
     * @throws Forbidden where they have another role now
     */
    public void check(Member me) {
        check(me, false);
    }

    /** The same for who stores something elsewhere: nobody lets them out or gives them another role either. */
    public void hold(Member me) {
        check(me, true);
    }

    private void check(Member me, boolean alone) {
        if (memberships.held(me.id(), alone).orElseThrow(NotFound::new) != me.role()) throw new Forbidden();
    }

    /** Whether somebody takes part, for who enters something for them in the gate of a round. */
    public boolean participates(UUID workshop, UUID member) {
        return memberships.isParticipant(workshop, member)
                && memberships
                        .held(member, false)
                        .filter(Role.PARTICIPANT::equals)
                        .isPresent();
    }

    /** Whoever stores something as them finishes first, and finds them gone afterwards. */
    void erased(@Observes @Priority(1) Erased event) {
        memberships.alone(memberships.get(event.workshop(), event.member()));
    }
}
