package io.waymark.workshop;

import io.waymark.account.Callers;
import io.waymark.platform.Awaited;
import io.waymark.platform.Language;
import io.waymark.platform.NotFound;
import io.waymark.platform.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

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
        var arrival = Awaited.now(arrivals.of(workshop, callers.current()));
        presence.seen(arrival.member());
        Language.of(arrival.language()).ifPresent(reading::in);
        return arrival.member();
    }

    /** A participant, for the API's answers to what a crowd sends: who waits holds no thread. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CompletableFuture<Member> participating(CompletableFuture<UUID> workshop) {
        var caller = callers.current();
        return workshop.thenCompose(known -> arrivals.of(known, caller)).thenApply(arrival -> {
            presence.seen(arrival.member());
            return arrival.member().mustParticipate();
        });
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
