package io.waymark.analysis;

import io.waymark.analysis.Breakdown.Question;
import io.waymark.analysis.math.Suppression;
import io.waymark.assessment.Assessments;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.vote.Ballots;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.Contributors;
import io.waymark.workshop.Criterion;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.Members;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks answers down by country and by stakeholder group. Where people are not named, small groups are taken out
 * before anything is stored, for both breakdowns together and once, when the round closes.
 */
@ApplicationScoped
class Breakdowns {
    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Workshops workshops;

    @Inject
    Members members;

    @Inject
    Contributors contributors;

    /** One answer to one question. */
    private record Given(UUID member, String key, String criterion, String answer) {}

    /** What identifies a question; the criterion is empty for votes and ballots. */
    private record Asked(String key, String criterion) {
        static Asked of(Given given) {
            return new Asked(given.key(), given.criterion());
        }
    }

    /** Whether everything is shown by group: where persons or their delegations are shown anyway. */
    static boolean isOpen(RoundView round) {
        return round.attribution() == Attribution.NAMED || round.attribution() == Attribution.DELEGATION;
    }

    /** Counts the answers by group, without the groups that have to stay hidden. */
    Map<Dimension, Breakdown> of(RoundView round) {
        return of(round, isOpen(round) ? Breakdowns::all : Suppression::ofAll);
    }

    /** Who attended, and nothing of what the groups answered. */
    Map<Dimension, Breakdown> withoutAnswers(RoundView round) {
        return of(round, questions -> new Suppression.Shown(Set.of(), Set.of()));
    }

    private static Suppression.Shown all(List<List<Suppression.Answer>> questions) {
        return new Suppression.Shown(
                groups(questions, Suppression.Answer::first), groups(questions, Suppression.Answer::second));
    }

    private static Set<String> groups(
            List<List<Suppression.Answer>> questions, Function<Suppression.Answer, String> group) {
        return questions.stream().flatMap(List::stream).map(group).collect(Collectors.toSet());
    }

    private Stream<Given> given(RoundView round) {
        if (round.takesBallots()) return ballots(round);
        return round.kind() == RoundKind.VOTE ? votes(round) : assessments(round);
    }

    /** Who gave a recommendation nothing answered that too. */
    private Stream<Given> ballots(RoundView round) {
        return ballots.cast(round.id()).stream().flatMap(ballot -> round.recommendations().stream()
                .map(key -> new Given(ballot.member(), key, "", Integer.toString(ballot.mark(key)))));
    }

    private Stream<Given> votes(RoundView round) {
        return votes.cast(round.id()).stream()
                .map(vote -> new Given(
                        vote.member(), vote.recommendation(), "", vote.choice().name()));
    }

    private Stream<Given> assessments(RoundView round) {
        return assessments.given(round.id()).stream().flatMap(given -> given.scores().entrySet().stream()
                .map(score ->
                        new Given(given.member(), given.recommendation(), score.getKey(), answer(score.getValue()))));
    }

    private static String answer(Integer score) {
        return score == null ? Breakdown.CANNOT_JUDGE : score.toString();
    }

    /** @param rule which groups are shown for questions that are answered together */
    private Map<Dimension, Breakdown> of(
            RoundView round, Function<List<List<Suppression.Answer>>, Suppression.Shown> rule) {
        var breakdowns = unasked(round);
        var questions = questions(round);
        if (questions.isEmpty()) return breakdowns;
        var ofBallots = round.takesBallots() ? rule.apply(List.copyOf(questions.values())) : null;
        questions.forEach((asked, answers) ->
                add(asked, answers, ofBallots == null ? rule.apply(List.of(answers)) : ofBallots, breakdowns));
        return breakdowns;
    }

    /** What was answered to each question, in document order. */
    private Map<Asked, List<Suppression.Answer>> questions(RoundView round) {
        var authors = contributors.of(round.workshopId());
        var criteria = workshops.settings(round.workshopId()).criteria().stream()
                .map(Criterion::key)
                .toList();
        var order = Comparator.<Asked>comparingInt(
                        asked -> round.recommendations().indexOf(asked.key()))
                .thenComparingInt(asked -> criteria.indexOf(asked.criterion()))
                .thenComparing(Asked::criterion); // each is a question of its own, also one that is not in the list
        return given(round)
                .collect(Collectors.groupingBy(
                        Asked::of,
                        () -> new TreeMap<>(order),
                        Collectors.mapping(each -> answer(each, authors), Collectors.toList())));
    }

    private static Suppression.Answer answer(Given given, Map<UUID, Contributor> authors) {
        var author = authors.get(given.member());
        return new Suppression.Answer(
                Dimension.COUNTRY.group(author), Dimension.STAKEHOLDER_GROUP.group(author), given.answer());
    }

    private Map<Dimension, Breakdown> unasked(RoundView round) {
        var attendance = members.participants(round.workshopId());
        var breakdowns = new EnumMap<Dimension, Breakdown>(Dimension.class);
        for (var dimension : Dimension.values()) {
            var groups = new TreeMap<String, Integer>();
            attendance.stream()
                    .filter(MemberView::arrived)
                    .forEach(member -> groups.merge(dimension.group(member), 1, Integer::sum));
            breakdowns.put(dimension, new Breakdown(groups, new ArrayList<>()));
        }
        return breakdowns;
    }

    private static void add(
            Asked asked,
            List<Suppression.Answer> answers,
            Suppression.Shown shown,
            Map<Dimension, Breakdown> breakdowns) {
        breakdowns.forEach((dimension, breakdown) -> {
            boolean country = dimension == Dimension.COUNTRY;
            var counts = new TreeMap<String, Map<String, Integer>>();
            for (var answer : answers)
                counts.computeIfAbsent(country ? answer.first() : answer.second(), group -> new TreeMap<>())
                        .merge(answer.answer(), 1, Integer::sum);
            breakdown.questions().add(question(asked, counts, country ? shown.first() : shown.second()));
        });
    }

    private static Question question(Asked asked, Map<String, Map<String, Integer>> counts, Set<String> allowed) {
        var shown = new LinkedHashMap<>(counts);
        shown.keySet().retainAll(allowed);
        var suppressed = counts.keySet().stream()
                .filter(group -> !allowed.contains(group))
                .toList();
        return new Question(asked.key(), asked.criterion().isEmpty() ? null : asked.criterion(), shown, suppressed);
    }
}
