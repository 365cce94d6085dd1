package io.waymark.workshop;

import io.waymark.platform.Forbidden;
import io.waymark.platform.NotFound;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes sure of a proof that was given earlier in the same request: in between somebody may have been let out or erased. */
@ApplicationScoped
@Transactional
public class Proofs {
    @Inject
    MembershipRepository memberships;

    @Inject
    MembershipQuestions questions;

    /**
     * For those who are in the gate of a round, where an erasure waits: nobody is erased until the transaction ends.
     *
     * @throws NotFound where one was let out or erased meanwhile
     * @throws Forbidden where one has another role now
     */
    public void check(List<Member> some) {
        check(some, questions.roles(some.stream().map(Member::id).collect(Collectors.toSet())));
    }

    /** The same for who stores something elsewhere: nobody lets them out or gives them another role either. */
    public void hold(Member me) {
        check(List.of(me), questions.rolesAlone(me.id()));
    }

    private static void check(List<Member> some, Map<UUID, Role> roles) {
        for (var me : some) {
            var role = roles.get(me.id());
            if (role == null) throw new NotFound();
            if (role != me.role()) throw new Forbidden();
        }
    }

    /** Whether somebody takes part, for who enters something for them in the gate of a round. */
    public boolean participates(UUID workshop, UUID member) {
        return memberships.isParticipant(workshop, member)
                && questions.roles(Set.of(member)).get(member) == Role.PARTICIPANT;
    }

    /** Whoever stores something as them finishes first, and finds them gone afterwards. */
    void erased(@Observes @Priority(1) Erased event) {
        memberships.alone(memberships.get(event.workshop(), event.member()));
    }
}
