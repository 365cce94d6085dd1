package io.waymark.analysis;

import io.waymark.assessment.AssessmentView;
import io.waymark.assessment.Assessments;
import io.waymark.platform.Language;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Participations;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.vote.Ballots;
import io.waymark.vote.VoteView;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts results into words and pictures. */
@ApplicationScoped
@Transactional
public class ResultScreens {
    @Inject
    Results results;

    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    @Inject
    Visibility visibility;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Workshops workshops;

    public ResultScreen of(Member me, UUID id, Language language) {
        var round = rounds.show(me, id);
        if (!round.kind().hasResults()) throw new NotFound();
        var place = workshops.place(me);
        var progress = participations.glance(me, id);
        if (!visibility.shows(me, round)) return ResultScreen.hidden(place, round, progress);
        var result = results.show(me, id);
        var text = roadmaps.text(round.workshopId(), round.version());
        if (round.takesBallots()) {
            var ranked = new RankingTeller(
                    language, titles(text), ballots.mine(me, id).orElse(null));
            return new ResultScreen(
                    place, round, progress, result, ranked.summary(result), List.of(), ranked.of(result), false);
        }
        var teller = new ResultTeller(
                "",
                place.workshop()::criterion,
                language,
                titles(text),
                mineVotes(me, round),
                mineAssessments(me, round));
        return new ResultScreen(
                place, round, progress, result, teller.summary(result), teller.groups(result), null, false);
    }

    /** The recommendations seen together; nothing while the results are hidden. */
    public Overview overview(ResultScreen screen, Language language) {
        if (screen.hidden()) return Overview.NONE;
        return new OverviewTeller(screen.place().workshop().criteria(), language).of(screen.result());
    }

    /**
     * The answers by group.
     *
     * @param by null or empty for everybody
     */
    GroupScreen groups(Member me, ResultScreen screen, String by, Language language) {
        var workshop = screen.place().workshop();
        var round = screen.round();
        if (screen.hidden() || by == null || by.isEmpty())
            return new GroupScreen(round, workshop, null, null, null, null);
        if (!results.hasBreakdown(round)) {
            var refused = language.messages(AnalysisMessages.class).breakdownHidden();
            return new GroupScreen(round, workshop, by, null, null, refused);
        }
        var result = results.show(me, round.id(), by);
        return new GroupScreen(round, workshop, by, result.breakdown(), result.positions(), null);
    }

    private static Map<String, String> titles(Document text) {
        return text.recommendations().stream().collect(Collectors.toMap(Recommendation::key, Recommendation::title));
    }

    private Map<String, VoteView> mineVotes(Member me, RoundView round) {
        return votes.mine(me, round.id()).stream()
                .collect(Collectors.toMap(VoteView::recommendation, Function.identity()));
    }

    private Map<String, AssessmentView> mineAssessments(Member me, RoundView round) {
        return assessments.mine(me, round.id()).stream()
                .collect(Collectors.toMap(AssessmentView::recommendation, Function.identity()));
    }
}
