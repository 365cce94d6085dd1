package io.waymark.workshop;

import io.waymark.account.Accounts;
import io.waymark.platform.Audit;
import io.waymark.platform.Forbidden;
import io.waymark.platform.Lately;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Retries;
import io.waymark.platform.Secrets;
import io.waymark.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of a workshop. */
@ApplicationScoped
@Transactional
public class Members {
    @Inject
    WorkshopRepository workshops;

    @Inject
    MembershipRepository memberships;

    @Inject
    PersonalLinkRepository links;

    @Inject
    Corrections corrections;

    @Inject
    Retries retries;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    @Inject
    Presence presence;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Lately lately;

    @Inject
    Clock clock;

    /** Others' details are for facilitators. */
    public Slice<MemberView> list(Member me, Paging paging) {
        return list(me, MemberFilter.ALL, paging);
    }

    Slice<MemberView> list(Member me, MemberFilter filter, Paging paging) {
        me.mustFacilitate();
        var page = memberships.page(me.workshop(), filter, paging);
        var good = links.good(page.stream().map(Membership::id).toList());
        return Slice.of(
                page,
                paging,
                membership -> membership.view(good.get(membership.id())),
                Membership::joinedAt,
                Membership::id);
    }

    public MemberView show(Member me, UUID id) {
        me.mustFacilitate();
        return view(memberships.get(me.workshop(), id));
    }

    private MemberView view(Membership membership) {
        return membership.view(links.good(List.of(membership.id())).get(membership.id()));
    }

    /** Somebody who reads and is nobody, such as a screen on the wall, whose right to look the caller has checked. */
    public Member onlooker(UUID workshop) {
        return new Member(UUID.randomUUID(), workshop, null, Role.OBSERVER, "");
    }

    /** Which of these who follow by a live stream are members still; they count as seen. */
    public Set<UUID> remaining(Set<UUID> ids) {
        var remaining = memberships.active(ids);
        remaining.forEach(member -> presence.follows(member.proof()));
        return remaining.stream().map(Membership::id).collect(Collectors.toSet());
    }

    public MemberView mine(Member me) {
        return view(memberships.get(me.workshop(), me.id()));
    }

    /** One's own details, without a say in one's role. */
    public MemberView changeMine(Member me, @Valid MemberChange change) {
        if (change.role() != null || change.removed() != null) throw new Forbidden();
        var membership = locked(me, me.id());
        if (membership.isRemoved()) throw new NotFound();
        var changed = corrections.make(membership, change.stakeholderGroup(), () -> change(membership, change));
        accounts.rename(membership.personId(), membership.name(), membership.email());
        return changed;
    }

    /**
     * Somebody is about to get another stakeholder group; who has a reason against it throws.
     *
     * @param own whether they choose it for themselves
     */
    public record Regrouping(UUID workshop, boolean own) {}

    /** By facilitators. The last facilitator stays one. */
    public MemberView change(Member me, UUID id, @Valid MemberChange change) {
        me.mustFacilitate();
        var membership = locked(me, id);
        if (change.role() != null) appoint(me, membership, change.role());
        if (change.removed() != null) admitOrRemove(me, membership, change.removed());
        corrections.mayRegroup(membership, change.stakeholderGroup(), false);
        var before = view(membership);
        var after = change(membership, change);
        if (!after.equals(before)) audit.record(me.workshop(), me.person(), "member.change", id.toString(), "");
        return after;
    }

    /** As it is once whoever erases, removes or changes it is done; what is erased must not come back. */
    private Membership locked(Member me, UUID id) {
        workshops.lock(me.workshop());
        var membership = memberships.get(me.workshop(), id);
        if (membership.isErased()) throw new MemberErased();
        return membership;
    }

    private MemberView change(Membership membership, MemberChange change) {
        Countries.check(change.country());
        membership.describe(change.details());
        if (change.stakeholderGroup() != null || change.country() != null)
            live.fire(membership.workshop().id(), LiveSignal.Topic.PROGRESS);
        if (change.listedInReport() != null) membership.list(change.listedInReport());
        if (change.areaExpertise() != null) membership.know(change.areaExpertise());
        return view(membership);
    }

    private void appoint(Member me, Membership membership, Role role) {
        if (membership.role() == role) return;
        keepAFacilitator(membership);
        forgetAnswers(membership);
        membership.appoint(role);
        live.fire(me.workshop(), LiveSignal.Topic.PROGRESS);
        audit.record(me.workshop(), me.person(), "member.role", membership.id().toString(), role.name());
    }

    private void admitOrRemove(Member me, Membership membership, boolean removed) {
        if (removed == membership.isRemoved()) return;
        if (removed) {
            keepAFacilitator(membership);
            forgetAnswers(membership);
            membership.remove(clock.instant());
            links.revokeAll(membership.id(), clock.instant());
        } else membership.readmit();
        live.fire(me.workshop(), LiveSignal.Topic.PROGRESS);
        audit.record(
                me.workshop(),
                me.person(),
                removed ? "member.remove" : "member.readmit",
                membership.id().toString(),
                "");
    }

    /** Who may make no links any more must not be answered with those they made, by sending the same request again. */
    private void forgetAnswers(Membership membership) {
        if (membership.role() != Role.FACILITATOR) return;
        for (var made : List.of("/invitations", "/links"))
            retries.forget("/workshops/" + membership.workshop().id() + made);
    }

    /** @throws LastFacilitator where it is the only one */
    void keepAFacilitator(Membership membership) {
        workshops.lock(membership.workshop().id());
        if (membership.role() == Role.FACILITATOR
                && !membership.isRemoved()
                && memberships.countFacilitators(membership.workshop().id()) == 1) throw new LastFacilitator();
    }

    /** Makes a member of somebody who is known to the installation. */
    Membership admit(Workshop workshop, UUID person, Role role, MemberDetails details) {
        Countries.check(details.country());
        workshops.lock(workshop.id());
        var membership = new Membership(workshop, person, role, pseudonym(workshop.id()), clock.instant());
        membership.describe(details);
        memberships.persist(membership);
        live.fire(workshop.id(), LiveSignal.Topic.PROGRESS);
        return membership;
    }

    /** Makes a member of somebody new. */
    Membership admit(Workshop workshop, Role role, MemberDetails details) {
        var person = accounts.guest(details.name().strip(), details.email());
        return admit(workshop, person.id(), role, details);
    }

    /** A number nobody here has, by lot, so that it does not tell the order of joining. */
    private int pseudonym(UUID workshop) {
        var taken = memberships.pseudonyms(workshop);
        int bound = 99;
        while (taken.size() * 2 > bound) bound *= 2;
        int number;
        do number = 1 + secrets.number(bound);
        while (taken.contains(number));
        return number;
    }

    /** How many may answer. */
    public int countParticipants(UUID workshop) {
        return lately.get(workshop, "participants", () -> (int) memberships.countParticipants(workshop));
    }

    /** Who does not count among them: facilitators, guests, and who was removed. */
    public List<UUID> others(UUID workshop) {
        return memberships.others(workshop);
    }

    public List<MemberView> participants(UUID workshop) {
        return memberships.participants(workshop).stream().map(Membership::view).toList();
    }
}
