package io.waymark.session;

import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What has to hold for a round to open, by hand or by itself, and what is settled when it does. */
@ApplicationScoped
class Openings {
    @Inject
    RoundRepository rounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Workshops workshops;

    @Inject
    Focuses focuses;

    @Inject
    Eligibility eligibility;

    @Inject
    Clock clock;

    /**
     * Opens a planned round whose lock is held on the newest published version. Where it is refused nothing has changed.
     *
     * @throws NoText without a published version, unless nothing is asked
     * @throws EndIsPast where it was planned to end at a moment that is over
     * @throws TooFewAsked where it would single people out
     * @throws NoScope where what it is about is not settled, not to be known yet, or nothing
     */
    void begin(Round round) {
        round.mustBePlanned();
        if (round.plan().endsBefore(clock.instant())) throw new EndIsPast();
        workshops.hold(round.workshopId());
        var text = roadmaps.newestPublished(round.workshopId());
        if (text.isEmpty() && round.kind() != RoundKind.TALK) throw new NoText();
        var attribution = workshops.settings(round.workshopId()).attribution();
        eligibility.requireEnough(round.view(clock.instant(), attribution));
        text.ifPresent(version -> round.bind(version.number(), scope(round, version.document())));
        if (round.kind() == RoundKind.TALK) workshops.open(round.workshopId());
        else workshops.start(round.workshopId());
        focuses.end(round.workshopId());
        round.open(clock.instant(), attribution);
    }

    private List<String> scope(Round round, Document text) {
        var all = text.recommendations().stream().map(Recommendation::key).toList();
        var earlier = round.plan().fromRound();
        var wanted = earlier == null ? round.recommendations() : leftAfter(rounds.get(earlier));
        if (wanted == null) return all;
        var scope = all.stream().filter(wanted::contains).toList();
        if (scope.isEmpty()) throw NoScope.gone();
        return scope;
    }

    private static List<String> leftAfter(Round earlier) {
        var title = earlier.plan().title();
        if (!earlier.state().isOver()) throw NoScope.stillRunning(title);
        if (!earlier.showsResultsToAll()) throw NoScope.notRevealed(title);
        if (earlier.discussion().isEmpty()) throw NoScope.nothingLeft(title);
        return earlier.discussion();
    }
}
