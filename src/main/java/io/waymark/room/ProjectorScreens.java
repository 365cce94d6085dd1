package io.waymark.room;

import io.waymark.analysis.ResultScreens;
import io.waymark.platform.Language;
import io.waymark.platform.Lately;
import io.waymark.report.Reports;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Stage;
import io.waymark.session.Focuses;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.workshop.Contributors;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
import io.waymark.workshop.Presence;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Composes what the wall shows. */
@ApplicationScoped
@Transactional
class ProjectorScreens {
    @Inject
    Projectors projectors;

    @Inject
    Announcements announcements;

    @Inject
    Overviews overviews;

    @Inject
    Workshops workshops;

    @Inject
    Contributors contributors;

    @Inject
    Presence presence;

    @Inject
    Participations participations;

    @Inject
    Focuses focuses;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Redrafts redrafts;

    @Inject
    ResultScreens results;

    @Inject
    Reports reports;

    @Inject
    Lately lately;

    ProjectorView show(UUID workshop, String secret, Language language) {
        var onlooker = projectors.onlooker(workshop, secret);
        var place = workshops.place(onlooker);
        var message = announcements.of(workshop);
        var state = projectors.of(workshop);
        if (state.blank()) return new ProjectorView(place, secret, true, message, null, null, null, null, null);
        var programme = overviews.programme(onlooker);
        var round = attended(programme);
        if (state.findings() && round.filter(it -> it.kind() != RoundKind.TALK).isEmpty()) {
            var running = round.map(it -> running(onlooker, it)).orElse(null);
            return new ProjectorView(place, secret, false, message, null, running, null, null, summary(onlooker));
        }
        var text = text(onlooker);
        var outcome = round.isPresent() ? null : outcome(onlooker, programme, text, language);
        // People still come in while somebody opens the meeting.
        boolean arriving = text == null
                && outcome == null
                && round.filter(it -> it.kind() != RoundKind.TALK).isEmpty();
        return new ProjectorView(
                place,
                secret,
                false,
                message,
                arriving ? lobby(place, programme) : null,
                round.map(it -> running(onlooker, it)).orElse(null),
                text,
                outcome,
                null);
    }

    /** What is circulated, as the report on it says for who has two minutes. */
    private ProjectorView.Summary summary(Member me) {
        return roadmaps.newestPublished(me.workshop())
                .map(text -> lately.get(
                        me.workshop(),
                        "findings",
                        () -> new ProjectorView.Summary(
                                reports.show(me, text.number()).findings(),
                                text.number(),
                                text.stage() != Stage.FINAL)))
                .orElse(null);
    }

    /** The round that opened last of those that run, else the one whose results everybody waits for. */
    private static Optional<RoundView> attended(Programme programme) {
        return programme.running().stream().reduce((former, latter) -> latter).or(() -> programme
                .latest()
                .filter(round ->
                        round.state() == RoundState.CLOSED && round.kind().hasResults()));
    }

    private ProjectorView.Running running(Member me, RoundView round) {
        boolean asks = round.kind() != RoundKind.TALK;
        return new ProjectorView.Running(round, asks ? participations.glance(me, round.id()) : null);
    }

    private ProjectorView.Text text(Member me) {
        var key = focuses.of(me.workshop());
        var version = roadmaps.newestPublished(me.workshop());
        return version.flatMap(it -> it.document().recommendation(key))
                .map(found -> new ProjectorView.Text(
                        found, redrafts.of(me, version.get().number(), key)))
                .orElse(null);
    }

    private ProjectorView.Outcome outcome(Member me, Programme programme, ProjectorView.Text text, Language language) {
        var latest = programme.latest().filter(Overviews::hasNews).orElse(null);
        var key = text == null ? null : text.recommendation().key();
        if (latest == null || key != null && !latest.covers(key)) return null;
        var screen = results.of(me, latest.id(), language);
        return new ProjectorView.Outcome(screen, results.overview(screen, language), key);
    }

    private ProjectorView.Lobby lobby(Place place, Programme programme) {
        var workshop = place.workshop().id();
        return new ProjectorView.Lobby(
                workshops.openCode(workshop).orElse(null),
                Arrival.of(
                        contributors.countries(workshop),
                        id -> presence.isPresent(workshop, id),
                        place.me().id()),
                programme.next().orElse(null));
    }
}
