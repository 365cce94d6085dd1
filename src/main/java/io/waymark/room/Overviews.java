package io.waymark.room;

import io.waymark.comment.Dispositions;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.VersionView;
import io.waymark.session.Eligibility;
import io.waymark.session.Focuses;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.SessionView;
import io.waymark.session.Sessions;
import io.waymark.workshop.Contributors;
import io.waymark.workshop.Member;
import io.waymark.workshop.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What everybody sees first: where the workshop stands, who is here, and what to do now. */
@ApplicationScoped
@Transactional
public class Overviews {
    @Inject
    Sessions sessions;

    @Inject
    Participations participations;

    @Inject
    Eligibility eligibility;

    @Inject
    Focuses focuses;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Announcements announcements;

    @Inject
    Contributors contributors;

    @Inject
    Dispositions dispositions;

    @Inject
    Presence presence;

    @Inject
    Clock clock;

    public OverviewView show(Member me) {
        var programme = programme(me);
        var current = programme.current();
        var text = roadmaps.newestPublished(me.workshop());
        var participants = contributors.countries(me.workshop());
        return new OverviewView(
                current.orElse(null),
                others(programme, current),
                running(me, programme),
                asking(me, programme).stream().map(RoundView::id).collect(Collectors.toSet()),
                programme.next().orElse(null),
                programme.latest().filter(Overviews::hasNews).orElse(null),
                text.map(VersionView::number).orElse(null),
                text.map(Overviews::size).orElse(null),
                text.map(version -> version.document().minutesToRead()).orElse(null),
                focuses.of(me.workshop()),
                Arrival.of(participants, id -> presence.isPresent(me.workshop(), id), me.id()),
                me.isFacilitator() ? setUp(me, programme, !participants.isEmpty()) : null,
                text.filter(version -> version.stage() != Stage.WORKING)
                        .map(VersionView::basedOn)
                        .orElse(null),
                me.isParticipant() ? dispositions.countReplies(me) : 0);
    }

    /** The round that runs, with its clock, or the one that comes next. */
    public BarView bar(Member me) {
        var programme = programme(me);
        var round = running(me, programme).stream().findFirst().or(programme::next);
        return round.map(it -> bar(me, programme, it)).orElseGet(() -> BarView.empty(announcements.of(me.workshop())));
    }

    /** What asks something comes before talks, and what asks the viewer before what asks others. */
    private List<RoundView> running(Member me, Programme programme) {
        return programme.running().stream()
                .sorted(Comparator.comparingInt(round -> rank(me, round)))
                .toList();
    }

    private int rank(Member me, RoundView round) {
        if (me.isParticipant() && !eligibility.asks(me, round)) return 2;
        return round.kind() == RoundKind.TALK ? 1 : 0;
    }

    /** The rounds that are open or paused and ask the viewer for something. */
    List<RoundView> asking(Member me, Programme programme) {
        return programme.running().stream()
                .filter(round -> round.kind() != RoundKind.TALK && eligibility.asks(me, round))
                .toList();
    }

    private BarView bar(Member me, Programme programme, RoundView round) {
        var session = programme.sessions().stream()
                .filter(each -> each.id().equals(round.sessionId()))
                .findFirst()
                .orElseThrow();
        boolean counts = round.state().isRunning() && round.kind() != RoundKind.TALK;
        return new BarView(
                round,
                session.numberOf(round),
                session.rounds().size(),
                counts ? participations.glance(me, round.id()) : null,
                announcements.of(me.workshop()));
    }

    Programme programme(Member me) {
        return new Programme(sessions.all(me), clock.instant());
    }

    private static List<SessionView> others(Programme programme, Optional<SessionView> current) {
        return programme.sessions().stream()
                .filter(session -> current.filter(session::equals).isEmpty())
                .toList();
    }

    static boolean hasNews(RoundView round) {
        return round.state() == RoundState.REVEALED && round.kind().hasResults();
    }

    private static int size(VersionView text) {
        return text.document().recommendations().size();
    }

    private SetUp setUp(Member me, Programme programme, boolean hasPeople) {
        return new SetUp(
                roadmaps.newest(me.workshop()).isPresent(),
                roadmaps.newestPublished(me.workshop()).isPresent(),
                programme.sessions().stream()
                        .anyMatch(session -> !session.rounds().isEmpty()),
                hasPeople);
    }
}
