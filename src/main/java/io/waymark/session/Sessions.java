package io.waymark.session;

import io.waymark.platform.Audit;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Slice;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.VersionView;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    Roadmaps roadmaps;

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
        for (var round : draft.rounds() == null ? List.<NewRound>of() : draft.rounds()) add(me, session, round);
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

    /** A session for people's calendars; {@code base} is where they reach this installation. */
    public String calendar(Member me, UUID id, String base) {
        var session = show(me, id);
        if (session.startsAt() == null) throw new NotFound();
        return SessionCalendar.of(session, workshops.settings(me.workshop()), base, clock.instant());
    }

    /** Adds a round at the end of a session's agenda. */
    public RoundView add(Member me, UUID sessionId, @Valid NewRound draft) {
        me.mustFacilitate();
        var session = mine(me, sessionId);
        var round = add(me, session, draft);
        audit.record(me.workshop(), me.person(), "round.plan", round.id().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return rounds.view(round.id());
    }

    private Round add(Member me, Session session, NewRound draft) {
        check(me.workshop(), draft);
        var round = session.add(draft);
        rounds.planned(round);
        return round;
    }

    private void check(UUID workshop, NewRound draft) {
        if ((draft.seconds() == null) == (draft.closesAt() == null))
            throw Invalid.field("seconds", SessionMessages.class, SessionMessages::secondsOrEnd);
        if (draft.closesAt() != null && !draft.closesAt().isAfter(clock.instant()))
            throw Invalid.field("closesAt", SessionMessages.class, SessionMessages::endIsPast);
        if (draft.recommendations() != null)
            checkScope(workshop, draft.recommendations().keys());
        checkCriteria(workshop, draft.criteria());
    }

    private void checkScope(UUID workshop, List<String> keys) {
        if (keys == null) return;
        var text = text(workshop);
        for (var key : keys)
            if (text.isEmpty() || text.get().document().recommendation(key).isEmpty())
                throw Invalid.field("recommendations", SessionMessages.class, messages -> messages.unknownKey(key));
    }

    private void checkCriteria(UUID workshop, List<String> keys) {
        if (keys == null) return;
        var settings = workshops.settings(workshop);
        for (var key : keys)
            if (settings.criterion(key) == null)
                throw Invalid.field("criteria", SessionMessages.class, messages -> messages.unknownCriterion(key));
    }

    /** Adds the half-day that most workshops begin with, in the language of the workshop. */
    public SessionView addStandardAgenda(Member me, UUID sessionId) {
        me.mustFacilitate();
        var session = mine(me, sessionId);
        var language = Language.of(workshops.settings(me.workshop()).language()).orElse(Language.EN);
        StandardAgenda.in(language).forEach(round -> add(me, session, round));
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

    /** What there is to plan a round from: the text that people will have before them, and the workshop's criteria. */
    public Planning planning(Member me, UUID sessionId) {
        me.mustFacilitate();
        return new Planning(
                show(me, sessionId), text(me.workshop()).map(VersionView::areas).orElse(List.of()));
    }

    private Optional<VersionView> text(UUID workshop) {
        return roadmaps.newestPublished(workshop).or(() -> roadmaps.newest(workshop));
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
