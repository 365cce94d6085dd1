package io.waymark.workshop;

import io.waymark.account.Accounts;
import io.waymark.platform.Audit;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes people out of a workshop while what they contributed stays: they become a number by lot. */
@ApplicationScoped
@Transactional
public class Erasures {
    @Inject
    WorkshopRepository workshops;

    @Inject
    MembershipRepository memberships;

    @Inject
    ErasureRepository erasures;

    @Inject
    FormerAttendanceRepository attendance;

    @Inject
    PersonalLinkRepository links;

    @Inject
    Members members;

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

    @Inject
    Event<Erased> erased;

    @Inject
    Event<ErasureLine> journal;

    /**
     * Whose data would go. People erase themselves, facilitators anybody.
     *
     * @throws io.waymark.platform.Forbidden where it is somebody else's and the caller does not facilitate
     */
    public MemberView of(Member me, UUID id) {
        return allowed(me, id).view();
    }

    private Membership allowed(Member me, UUID id) {
        if (!me.id().equals(id)) me.mustFacilitate();
        return memberships.get(me.workshop(), id);
    }

    /** The receipt; empty where the data is there still. */
    public Optional<ErasureView> receipt(Member me, UUID id) {
        var membership = allowed(me, id);
        return erasures.ofMember(id).map(erasure -> erasure.view(membership.called()));
    }

    /**
     * Erases a member's data at once and for good; a second time answers the same receipt.
     *
     * @throws LastFacilitator where nobody would be left to look after the workshop
     */
    public ErasureView erase(Member me, UUID id, @Valid NewErasure wish) {
        workshops.lock(me.workshop());
        var membership = allowed(me, id);
        var earlier = erasures.ofMember(id);
        if (earlier.isPresent()) return earlier.get().view(membership.called());
        members.keepAFacilitator(membership);
        var line = line(membership, me.id(), wish);
        var erasure = carryOut(membership, line);
        boolean own = me.id().equals(id);
        audit.record(me.workshop(), own ? membership.personId() : me.person(), "member.erase", id.toString(), "");
        return erasure.view(membership.called());
    }

    /** The time for keeping is over: nobody asked for it. The caller holds the lock of the workshop. */
    void expire(Membership membership) {
        carryOut(membership, line(membership, null, NewErasure.KEEPING));
        audit.record(
                membership.workshop().id(),
                null,
                "member.erase",
                membership.id().toString(),
                "");
    }

    private ErasureLine line(Membership membership, UUID by, NewErasure wish) {
        var workshop = membership.workshop().id();
        return new ErasureLine(
                UUID.randomUUID(), workshop, membership.id(), by, clock.instant(), number(workshop), wish.texts());
    }

    /** A number that nobody here has, which tells nothing of the person. */
    private int number(UUID workshop) {
        var taken = memberships.formerNumbers(workshop);
        int bound = 9000;
        while (taken.size() * 2 > bound) bound *= 10;
        int number;
        do number = 1000 + secrets.number(bound);
        while (taken.contains(number));
        return number;
    }

    private Erasure carryOut(Membership membership, ErasureLine line) {
        var done = new Erased(
                line.workshop(), line.member(), membership.name(), line.comments() == NewErasure.Texts.BLANK);
        erased.fire(done);
        if (membership.role() == Role.PARTICIPANT && !membership.isRemoved())
            attendance.of(line.workshop(), membership.country()).add(!membership.isOnlyInvited());
        done.removed(Trace.LINKS, links.deleteAll(line.member()));
        leave(membership, done);
        membership.erase(line.number(), done, line.at());
        var erasure = new Erasure(line, done);
        erasures.persist(erasure);
        journal.fire(line);
        live.fire(line.workshop(), LiveSignal.Topic.PROGRESS);
        live.fire(line.workshop(), LiveSignal.Topic.COMMENTS);
        return erasure;
    }

    /** Who is somewhere else too, or may create workshops, stays there; here, nothing leads to them any more. */
    private void leave(Membership membership, Erased done) {
        var person = membership.personId();
        boolean stays = accounts.person(person).organiser() || memberships.countOf(person) > 1;
        if (stays) {
            done.removed(Trace.SIGN_INS, accounts.endSignIns(person, membership.id()));
            membership.belongTo(accounts.nobody());
        } else {
            done.removed(Trace.SIGN_INS, accounts.endSignIns(person));
            accounts.forget(person);
            done.removed(Trace.ACCOUNT, 1);
        }
    }

    /** Carries out again what a database that was restored from a copy does not know of. */
    int again(Collection<ErasureLine> journal) {
        var known = erasures.erased(journal.stream().map(ErasureLine::member).toList());
        var missing =
                journal.stream().filter(line -> !known.contains(line.member())).toList();
        return (int) missing.stream().filter(this::again).count();
    }

    private boolean again(ErasureLine line) {
        var found = memberships.findByIdOptional(line.member()).filter(each -> !each.isErased());
        found.ifPresent(membership -> {
            workshops.lock(line.workshop());
            boolean taken = memberships.formerNumbers(line.workshop()).contains(line.number());
            carryOut(membership, taken ? line.with(number(line.workshop())) : line);
            audit.record(
                    line.workshop(), null, "member.eraseAgain", line.member().toString(), "");
        });
        return found.isPresent();
    }

    /** All there are, for the journal. */
    List<ErasureLine> lines() {
        return erasures.numbered().stream()
                .map(each -> each.erasure().line(each.number()))
                .collect(Collectors.toList());
    }

    /** Those who had their data erased, by country, for the figures of who took part. */
    public List<Attended> attended(UUID workshop) {
        return attendance.ofWorkshop(workshop).stream()
                .map(FormerAttendance::view)
                .toList();
    }
}
