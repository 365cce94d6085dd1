package io.waymark.rehearsal;

import io.quarkus.scheduler.Scheduled;
import io.waymark.consolidation.Consolidations;
import io.waymark.consolidation.Publication;
import io.waymark.platform.Language;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Source;
import io.waymark.roadmap.VersionView;
import io.waymark.session.AgendaCopy;
import io.waymark.session.Sessions;
import io.waymark.workshop.Access;
import io.waymark.workshop.Invitations;
import io.waymark.workshop.Joining;
import io.waymark.workshop.Member;
import io.waymark.workshop.Registration;
import io.waymark.workshop.RehearsalRooms;
import io.waymark.workshop.Role;
import io.waymark.workshop.WorkshopDraft;
import io.waymark.workshop.WorkshopView;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A rehearsal is a workshop of its own with the same text, the same agenda and the same rules, in which simulated
 * participants answer. A facilitator runs it like any other; when it ends it is removed with all that was done in it,
 * and the real workshop never knew of it.
 */
@ApplicationScoped
@Transactional
public class Rehearsals {
    static final int PEOPLE = 5;
    static final Duration LONGEST = Duration.ofHours(24);
    private static final List<String> COUNTRIES = List.of("DK", "DE", "FR", "PL", "GR");
    private static final int TITLE = 200;

    @Inject
    RehearsalRooms rooms;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Joining joining;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Consolidations consolidations;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /**
     * Begins a rehearsal of a workshop; one that the caller held before ends.
     *
     * @throws NothingToRehearse without a text, or without anything on an agenda
     */
    public RehearsalView begin(Member me) {
        me.mustFacilitate();
        if (workshops.show(me).rehearsalOf() != null) throw new NothingToRehearse();
        var text = roadmaps.newest(me.workshop()).orElseThrow(NothingToRehearse::new);
        var agendas = sessions.all(me);
        if (agendas.stream().allMatch(session -> session.rounds().isEmpty())) throw new NothingToRehearse();
        rooms.of(me).ifPresent(rooms::remove);
        var room = rooms.open(me, like(workshops.show(me)));
        var lead = access.of(room.id(), me.person());
        circulate(lead, text);
        var copy = new AgendaCopy(sessions, lead, workshops.show(me), room);
        agendas.forEach(copy::add);
        joining.invite(lead, people(room, copy.groups()));
        return new RehearsalView(room.id(), me.workshop(), PEOPLE);
    }

    private static WorkshopDraft like(WorkshopView real) {
        var title = words(real).title(real.title());
        return new WorkshopDraft(
                title.length() > TITLE ? title.substring(0, TITLE) : title,
                real.purpose(),
                real.timeZone(),
                real.language(),
                real.attribution(),
                Registration.OPEN,
                real.criteria(),
                real.consensus(),
                null,
                real.contact());
    }

    private static RehearsalMessages words(WorkshopView workshop) {
        return Language.of(workshop.language()).orElse(Language.EN).messages(RehearsalMessages.class);
    }

    private void circulate(Member lead, VersionView text) {
        Document document = text.document();
        var source = new Source.Json(null, document.title(), document.introduction(), document.areas());
        var version = roadmaps.create(lead, source);
        consolidations.publish(lead, version.number(), new Publication(null, null));
    }

    private static Invitations people(WorkshopView room, List<String> groups) {
        var words = words(room);
        return new Invitations(IntStream.range(0, PEOPLE)
                .mapToObj(number -> new Invitations.Invitation(
                        words.person(number + 1),
                        null,
                        Role.PARTICIPANT,
                        words.organisation(number + 1),
                        COUNTRIES.get(number),
                        groups.isEmpty() ? null : groups.get(number % groups.size())))
                .toList());
    }

    /**
     * The rehearsal that the caller holds of a workshop, or, in a rehearsal, itself.
     *
     * @throws NoRehearsal where there is none
     */
    public RehearsalView show(Member me) {
        return find(me).orElseThrow(NoRehearsal::new);
    }

    Optional<RehearsalView> find(Member me) {
        me.mustFacilitate();
        var here = workshops.show(me);
        if (here.rehearsalOf() != null) return Optional.of(new RehearsalView(here.id(), here.rehearsalOf(), PEOPLE));
        return rooms.of(me).map(room -> new RehearsalView(room, here.id(), PEOPLE));
    }

    /** Ends a rehearsal and removes it with all that was done in it. */
    public void end(Member me) {
        rooms.remove(show(me).workshopId());
    }

    /** Nobody rehearses for a day: what was forgotten goes. */
    @Scheduled(every = "1h", delayed = "15m")
    void expire() {
        for (UUID forgotten : rooms.olderThan(clock.instant().minus(LONGEST))) rooms.remove(forgotten);
    }
}
