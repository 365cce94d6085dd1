package io.waymark.session;

import io.waymark.platform.Audit;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Slice;
import io.waymark.workshop.Member;
import io.waymark.workshop.Naming;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Sessions and their agendas. */
@ApplicationScoped
@Transactional
public class Sessions {
    @Inject
    SessionRepository sessions;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    RoundRepository repository;

    @Inject
    PlanCheck plans;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    public SessionView plan(Member me, @Valid NewSession draft) {
        me.mustFacilitate();
        var session = new Session(me.workshop(), draft, clock.instant());
        sessions.persist(session);
        var agenda = draft.rounds() == null ? List.<NewRound>of() : draft.rounds();
        for (int place = 0; place < agenda.size(); place++) {
            if (agenda.get(place).before() != null) throw notOnThisAgenda();
            add(session, agenda.get(place), place);
        }
        audit.record(me.workshop(), me.person(), "session.plan", session.id().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return view(session);
    }

    /** Changes when, where and with what a session meets; its agenda stays. */
    public SessionView change(Member me, UUID id, @Valid SessionChange change) {
        me.mustFacilitate();
        var session = mine(me, id);
        session.change(change);
        audit.record(me.workshop(), me.person(), "session.change", id.toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return view(session);
    }

    /** When the last session is or was over, as far as anything tells. */
    public Optional<Instant> lastEnd(UUID workshop) {
        var planned = sessions.ofWorkshop(workshop).stream().map(this::view).flatMap(Sessions::ends);
        return planned.max(Instant::compareTo);
    }

    private static Stream<Instant> ends(SessionView session) {
        long seconds = session.rounds().stream()
                .mapToLong(round -> round.seconds() == null ? 0 : round.seconds())
                .sum();
        var planned = Stream.ofNullable(session.startsAt()).map(start -> start.plusSeconds(seconds));
        var held = session.rounds().stream()
                .flatMap(round -> Stream.of(round.opensAt(), round.closesAt(), round.closedAt(), round.revealedAt()));
        return Stream.concat(planned, held).filter(Objects::nonNull);
    }

    /** A session for people's calendars; {@code base} is where they reach this installation. */
    public String calendar(Member me, UUID id, String base) {
        var session = show(me, id);
        if (session.startsAt() == null) throw new NotFound();
        return SessionCalendar.of(session, workshops.settings(me.workshop()), base, clock.instant());
    }

    /** What sessions and the items of their agendas are called. */
    void name(@Observes Naming naming) {
        for (var session : sessions.list("workshopId", naming.workshop()))
            naming.names().put(session.id().toString(), session.title());
        for (var round : rounds.all(naming.workshop()))
            naming.names().put(round.id().toString(), round.title());
    }

    /** Adds a round to a session's agenda, at the end or before another one. */
    public RoundView add(Member me, UUID sessionId, @Valid NewRound draft) {
        var session = locked(me, sessionId);
        if (draft.before() != null && !repository.isOn(sessionId, draft.before())) throw notOnThisAgenda();
        var round = add(session, draft, repository.placeBefore(sessionId, draft.before()));
        audit.record(me.workshop(), me.person(), "round.plan", round.id().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return rounds.view(round.id());
    }

    private Round add(Session session, NewRound draft, int place) {
        plans.check(session.workshopId(), draft);
        var round = session.add(draft, place);
        // Written at once, so that it can be locked and opened in the same transaction.
        repository.persistAndFlush(round);
        return round;
    }

    private Session locked(Member me, UUID id) {
        me.mustFacilitate();
        mine(me, id);
        return sessions.locked(id);
    }

    private static Invalid notOnThisAgenda() {
        return Invalid.field("before", SessionMessages.class, SessionMessages::notOnThisAgenda);
    }

    /** Adds the half-day that most workshops begin with, in the language of the workshop. */
    public SessionView addStandardAgenda(Member me, UUID sessionId) {
        var session = locked(me, sessionId);
        var language = Language.of(workshops.settings(me.workshop()).language()).orElse(Language.EN);
        int place = repository.placeBefore(sessionId, null);
        for (var round : StandardAgenda.in(language)) add(session, round, place++);
        audit.record(me.workshop(), me.person(), "session.agenda", session.id().toString(), "standard");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return view(session);
    }

    /** All sessions of the workshop, oldest first. */
    public List<SessionView> all(Member me) {
        return sessions.page(me.workshop(), Paging.all()).stream()
                .map(this::view)
                .toList();
    }

    public Slice<SessionView> list(Member me, Paging paging) {
        return Slice.of(sessions.page(me.workshop(), paging), paging, this::view, Session::createdAt, Session::id);
    }

    public SessionView show(Member me, UUID id) {
        return view(mine(me, id));
    }

    /** Where a session is, so that access can be asked for. */
    public UUID workshopOf(UUID id) {
        return sessions.get(id).workshopId();
    }

    private Session mine(Member me, UUID id) {
        var session = sessions.get(id);
        if (!session.workshopId().equals(me.workshop())) throw new NotFound();
        return session;
    }

    private SessionView view(Session session) {
        return session.view(rounds.views(session.workshopId(), session.rounds()));
    }
}
