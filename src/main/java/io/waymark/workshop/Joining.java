package io.waymark.workshop;

import io.waymark.account.Accounts;
import io.waymark.account.Caller;
import io.waymark.account.Reach;
import io.waymark.platform.Audit;
import io.waymark.platform.Hash;
import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ways into a workshop: its code, a personal link, an invitation. */
@ApplicationScoped
@Transactional
public class Joining {
    @Inject
    WorkshopRepository workshops;

    @Inject
    MembershipRepository memberships;

    @Inject
    PersonalLinkRepository links;

    @Inject
    Members members;

    @Inject
    Corrections changes;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** What somebody with a code sees before they join. */
    public Welcome welcome(Optional<Caller> caller, String code) {
        var workshop = workshops.byCode(code).orElseThrow(UnknownCode::new);
        if (!workshop.admitsByCode()) throw new RegistrationClosed();
        boolean alreadyIn = caller.filter(known -> isIn(known, workshop)).isPresent();
        return Welcome.of(workshop.view(Role.PARTICIPANT), null, alreadyIn ? workshop.id() : null, false);
    }

    private boolean isIn(Caller caller, Workshop workshop) {
        return memberships
                .active(workshop.id(), caller.person().id())
                .filter(membership -> caller.reach().holds(membership.id()))
                .isPresent();
    }

    /** What somebody with a personal link sees before they go in. */
    public Welcome invitation(String secret) {
        var membership = links.bySecret(secret).orElseThrow(UnknownLink::new).membership();
        var workshop = membership.workshop();
        boolean accepted = workshop.asksForNotice() && membership.hasAccepted(workshop.noticeSha256());
        return Welcome.of(workshop.view(membership.role()), membership.view(), null, accepted);
    }

    /**
     * Joins with a code.
     *
     * @param caller who is signed in already, if anyone: they join as themselves where they are no member yet
     * @param retryKey the same key with the same request brings the same member back, with a new token; may be null
     */
    public Joined join(Optional<Caller> caller, @Valid NewMember request, String retryKey) {
        var workshop = admitting(request.code());
        if (workshop.asksForNotice() && !Boolean.TRUE.equals(request.acceptedNotice()))
            throw Invalid.field("acceptedNotice", WorkshopMessages.class, WorkshopMessages::acceptNotice);
        if (retryKey == null) return enter(caller, admit(caller, workshop, request));
        var joinKey = Hash.sha256(workshop.joinCode() + "\n" + retryKey + "\n" + request);
        var earlier = memberships.byJoinKey(joinKey);
        if (earlier.isPresent()) return enter(caller, earlier.get());
        var membership = admit(caller, workshop, request);
        membership.joinedBy(joinKey);
        return enter(caller, membership);
    }

    /** Held until the transaction ends: a code that is taken back at this moment lets nobody in. */
    private Workshop admitting(String code) {
        var found = workshops.byCode(code).orElseThrow(UnknownCode::new);
        var workshop = workshops.locked(found.id());
        if (!workshop.isEnteredBy(code)) throw new UnknownCode();
        if (!workshop.admitsByCode()) throw new RegistrationClosed();
        return workshop;
    }

    private Membership admit(Optional<Caller> caller, Workshop workshop, NewMember request) {
        var person = caller.map(known -> known.person().id())
                .filter(id -> memberships.ofPerson(workshop.id(), id).isEmpty());
        var membership = person.isPresent()
                ? members.admit(workshop, person.get(), Role.PARTICIPANT, request.details())
                : members.admit(workshop, Role.PARTICIPANT, request.details());
        acceptNotice(membership);
        return membership;
    }

    private void acceptNotice(Membership membership) {
        var workshop = membership.workshop();
        if (workshop.asksForNotice()) membership.acceptNotice(workshop.noticeSha256(), clock.instant());
    }

    /**
     * Comes back, or comes in for the first time, with a personal link; details may be corrected on the way. Going in
     * accepts the privacy notice, as the page before it says.
     *
     * @param caller who is signed in already, if anyone: if it is the same person, they keep what they reach
     */
    public Joined accept(Optional<Caller> caller, String secret, @Valid MemberDetails corrections) {
        Countries.check(corrections.country());
        // Whoever is erased, or whose link ends, at this moment does not come back by it.
        links.workshopOf(secret).ifPresent(workshops::lock);
        var link = links.bySecret(secret).orElseThrow(UnknownLink::new);
        var membership = link.membership();
        changes.make(membership, corrections.stakeholderGroup(), () -> {
            membership.describe(corrections);
            return membership;
        });
        acceptNotice(membership);
        link.use(clock.instant());
        live.fire(membership.workshop().id(), LiveSignal.Topic.PROGRESS);
        return enter(caller, membership, secret);
    }

    private Joined enter(Optional<Caller> caller, Membership membership) {
        return enter(caller, membership, link(membership));
    }

    private Joined enter(Optional<Caller> caller, Membership membership, String secret) {
        membership.arrive(clock.instant());
        accounts.rename(membership.personId(), membership.name(), membership.email());
        var reach = caller.map(known -> known.and(membership.personId(), membership.id()))
                .orElseGet(() -> Reach.of(membership.id()));
        var signedIn = reach.isAll()
                ? accounts.signInAgain(caller.orElseThrow())
                : accounts.signIn(membership.personId(), reach);
        return new Joined(
                signedIn.token(), signedIn.expiresAt(), membership.workshop().id(), membership.view(), "/i/" + secret);
    }

    private String link(Membership membership) {
        var secret = secrets.link();
        links.persist(new PersonalLink(secret, membership, clock.instant()));
        return secret;
    }

    /** Makes members of invited people; each gets a personal link, shown this once. */
    public List<Invited> invite(Member me, @Valid Invitations request) {
        me.mustFacilitate();
        request.checkCountries();
        var workshop = workshops.get(me.workshop());
        return request.invitations().stream()
                .map(invitation -> invite(me, workshop, invitation))
                .toList();
    }

    private Invited invite(Member me, Workshop workshop, Invitations.Invitation invitation) {
        var membership = members.admit(workshop, invitation.role(), invitation.details());
        audit.record(
                me.workshop(),
                me.person(),
                "member.invite",
                membership.id().toString(),
                invitation.role().name());
        return Invited.of(membership.view(), "/i/" + link(membership));
    }

    /**
     * New links for members who lost theirs or have none; the earlier ones end, and who came in by them is signed out: a
     * link made for somebody else's eyes must not go unnoticed. Removed people are refused.
     */
    public List<Invited> renewLinks(Member me, @Valid Renewal request) {
        me.mustFacilitate();
        return request.members().stream().distinct().map(id -> renew(me, id)).toList();
    }

    /** New links for everybody who was invited and has not come in. */
    public List<Invited> renewUnused(Member me) {
        me.mustFacilitate();
        workshops.lock(me.workshop());
        return memberships.awaited(me.workshop()).stream()
                .map(membership -> renew(me, membership.id()))
                .toList();
    }

    private Invited renew(Member me, UUID id) {
        workshops.lock(me.workshop());
        var membership = memberships.get(me.workshop(), id);
        if (membership.isRemoved()) throw new NotAMember();
        endLinks(membership);
        audit.record(me.workshop(), me.person(), "member.link", id.toString(), "");
        return Invited.of(membership.view(), "/i/" + link(membership));
    }

    /** Ends a member's links and, since a link may be in the wrong hands, whoever is signed in as them. */
    public void revokeLinks(Member me, UUID id) {
        me.mustFacilitate();
        workshops.lock(me.workshop());
        var membership = memberships.get(me.workshop(), id);
        endLinks(membership);
        audit.record(me.workshop(), me.person(), "member.revoke", id.toString(), "");
    }

    /** Nobody comes back by a link of theirs, nor by sending again what they joined with. */
    private void endLinks(Membership membership) {
        links.revokeAll(membership.id(), clock.instant());
        membership.joinedBy(null);
        accounts.signOut(membership.personId(), membership.id());
    }
}
