package io.waymark.workshop;

import io.waymark.account.Accounts;
import io.waymark.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Workshops in which nothing counts: each tries a real one out, and goes whole when that is over. */
@ApplicationScoped
@Transactional
public class RehearsalRooms {
    /** A rehearsal goes, in the same transaction: whoever keeps something of it removes that first. */
    public record Removed(UUID workshop) {}

    @Inject
    WorkshopRepository workshops;

    @Inject
    MembershipRepository memberships;

    @Inject
    PersonalLinkRepository links;

    @Inject
    ErasureRepository erasures;

    @Inject
    FormerAttendanceRepository attendance;

    @Inject
    Members members;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    @Inject
    Event<Workshops.Created> created;

    @Inject
    Event<Removed> removed;

    @Inject
    Clock clock;

    /** By facilitators, who need not be organisers for it; the caller facilitates it alone. */
    public WorkshopView open(Member me, @Valid WorkshopDraft draft) {
        me.mustFacilitate();
        var workshop = new Workshop(draft, secrets.code(), clock.instant());
        workshop.rehearse(me.workshop());
        workshops.persist(workshop);
        created.fire(new Workshops.Created(workshop.id()));
        members.admit(workshop, me.person(), Role.FACILITATOR, details(members.mine(me)));
        return workshop.view(Role.FACILITATOR);
    }

    private static MemberDetails details(MemberView me) {
        return new MemberDetails(
                me.name(), me.email(), me.organisation(), me.country(), me.stakeholderGroup(), me.expertise());
    }

    /** The rehearsal of a workshop that somebody facilitates. */
    public Optional<UUID> of(Member me) {
        return workshops.rehearsalsOf(me.workshop()).stream()
                .filter(id -> memberships.active(id, me.person()).isPresent())
                .findFirst();
    }

    public List<UUID> all() {
        return workshops.rehearsals();
    }

    public List<UUID> olderThan(Instant instant) {
        return workshops.rehearsalsBefore(instant);
    }

    /**
     * Removes a rehearsal and everything that was done in it.
     *
     * @throws NotARehearsal for a real workshop
     */
    public void remove(UUID id) {
        var workshop = workshops.get(id);
        workshop.mustBeRehearsal();
        removed.fire(new Removed(id));
        var people = memberships.all(id).stream().map(Membership::personId).collect(Collectors.toSet());
        erasures.drop(id);
        attendance.drop(id);
        links.dropAll(id);
        memberships.dropAll(id);
        workshops.drop(id);
        forget(people);
    }

    /** Who came for the rehearsal only, and made no account. */
    private void forget(Set<UUID> people) {
        people.removeAll(memberships.elsewhere(people));
        accounts.forgetGuests(people);
    }
}
