package io.waymark.analysis;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.GivenAssessment;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.vote.Ballots;
import io.waymark.vote.CastVote;
import io.waymark.vote.Votes;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what was answered in a round, as it is now. */
@ApplicationScoped
class RoundTally {
    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Shifts shifts;

    @Inject
    Workshops workshops;

    Figures of(RoundView round) {
        var settings = workshops.settings(round.workshopId());
        if (round.takesBallots()) return ofBallots(round);
        if (round.kind() == RoundKind.VOTE) {
            var cast = byKey(votes.cast(round.id()), CastVote::recommendation);
            var tally = new VoteTally(settings.consensus(), round.method());
            var items = round.recommendations().stream()
                    .map(key -> tally.of(key, cast.getOrDefault(key, List.of())))
                    .toList();
            return Figures.ofVotes(respondents(cast.values().stream(), CastVote::member), items);
        }
        var given = byKey(assessments.given(round.id()), GivenAssessment::recommendation);
        var asked = settings.criteria().stream()
                .filter(criterion ->
                        round.criteria() == null || round.criteria().contains(criterion.key()))
                .toList();
        var tally = new AssessmentTally(settings.consensus(), asked);
        var items = round.recommendations().stream()
                .map(key -> tally.of(key, given.getOrDefault(key, List.of())))
                .toList();
        return Figures.ofAssessments(
                respondents(given.values().stream(), GivenAssessment::member),
                shifts.compared(round, items, asked, given));
    }

    private Figures ofBallots(RoundView round) {
        var cast = ballots.cast(round.id());
        var tally = new BallotTally(round.recommendations(), cast);
        return round.method() == VoteMethod.DOTS
                ? Figures.ofDots(cast.size(), tally.dots())
                : Figures.ofApprovals(cast.size(), tally.approvals());
    }

    /** What was answered, by recommendation. */
    static <T> Map<String, List<T>> byKey(List<T> rows, Function<T, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key));
    }

    private static <T> int respondents(Stream<List<T>> rows, Function<T, UUID> member) {
        return (int) rows.flatMap(List::stream).map(member).distinct().count();
    }
}
