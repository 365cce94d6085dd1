package io.waymark.workshop;

import io.waymark.account.Caller;
import io.waymark.account.Callers;
import io.waymark.platform.Language;
import io.waymark.platform.NotFound;
import io.waymark.platform.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Turns the caller of a request into a proof of membership: 401 where nobody is signed in, 404 where they are no member,
 * 403 where their role does not do. For the HTTP classes only.
 */
@ApplicationScoped
@Transactional
public class Access {
    @Inject
    Callers callers;

    @Inject
    Arrivals arrivals;

    @Inject
    MembershipRepository memberships;

    @Inject
    Presence presence;

    @Inject
    Reading reading;

    @Transactional(Transactional.TxType.SUPPORTS)
    public Member member(UUID workshop) {
        var caller = callers.current();
        var arrival = arrivals.of(workshop, caller.person().id())
                .filter(found -> reaches(caller, found))
                .orElseThrow(NotFound::new);
        presence.seen(arrival.member());
        Language.of(arrival.language()).ifPresent(reading::in);
        return arrival.member();
    }

    /** A rehearsal is reached with what it rehearses. */
    private boolean reaches(Caller caller, Arrival arrival) {
        if (caller.reach().holds(arrival.member().id())) return true;
        return arrival.rehearsed() != null
                && arrivals.of(arrival.rehearsed(), caller.person().id())
                        .filter(original ->
                                caller.reach().holds(original.member().id()))
                        .isPresent();
    }

    /** For what acts for somebody outside a request, such as the demo. */
    public Member of(UUID workshop, UUID person) {
        return memberships.active(workshop, person).orElseThrow(NotFound::new).proof();
    }

    /** The same by the member's id; who was let out has none. */
    public Member ofMember(UUID workshop, UUID member) {
        return of(workshop, memberships.get(workshop, member).personId());
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Member facilitator(UUID workshop) {
        return member(workshop).mustFacilitate();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public Member participant(UUID workshop) {
        return member(workshop).mustParticipate();
    }
}
