package io.waymark.analysis;

import io.waymark.assessment.Assessments;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Visibility;
import io.waymark.vote.Ballots;
import io.waymark.vote.Votes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The full table of positions of a round in which people or delegations answer under their names. Those of one
 * delegation stand in the order of what they answered: any other could be known from elsewhere, and tell them apart.
 */
@ApplicationScoped
class Stances {
    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Visibility visibility;

    private record Given(UUID member, Stance.Answer answer) {}

    /** @return null where attribution does not put positions on record */
    List<Stance> of(RoundView round) {
        if (!Breakdowns.isOpen(round)) return null;
        var authors = visibility.authors(round.workshopId());
        var order = Comparator.<Stance.Answer>comparingInt(
                answer -> round.recommendations().indexOf(answer.key()));
        return given(round)
                .collect(Collectors.groupingBy(Given::member, Collectors.mapping(Given::answer, Collectors.toList())))
                .entrySet()
                .stream()
                .map(each -> new Stance(
                        authors.of(each.getKey(), round.attribution()),
                        each.getValue().stream().sorted(order).toList()))
                .filter(stance -> stance.author() != null)
                .sorted(Comparator.<Stance, String>comparing(
                                stance -> stance.author().label())
                        .thenComparing(stance -> stance.answers().toString()))
                .toList();
    }

    private Stream<Given> given(RoundView round) {
        if (round.takesBallots()) return ballots(round);
        if (round.kind() == RoundKind.VOTE)
            return votes.cast(round.id()).stream()
                    .filter(vote -> Objects.nonNull(vote.member()))
                    .map(vote -> new Given(
                            vote.member(), new Stance.Answer(vote.recommendation(), vote.choice(), null, null, null)));
        return assessments.given(round.id()).stream()
                .filter(given -> Objects.nonNull(given.member()))
                .map(given -> new Given(
                        given.member(), new Stance.Answer(given.recommendation(), null, given.scores(), null, null)));
    }

    private Stream<Given> ballots(RoundView round) {
        return ballots.cast(round.id()).stream()
                .filter(ballot -> Objects.nonNull(ballot.member()))
                .flatMap(ballot -> round.recommendations().stream()
                        .map(key ->
                                new Given(ballot.member(), Stance.Answer.of(key, round.method(), ballot.mark(key)))));
    }
}
