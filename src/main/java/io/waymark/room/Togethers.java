package io.waymark.room;

import io.waymark.assessment.Assessments;
import io.waymark.assessment.Sheet;
import io.waymark.comment.CommentForms;
import io.waymark.comment.CommentThreads;
import io.waymark.comment.Compose;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Eligibility;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.vote.VoteSheet;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts what several open rounds ask about a recommendation on one page. */
@ApplicationScoped
@Transactional
class Togethers {
    @Inject
    Workshops workshops;

    @Inject
    Rounds rounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Eligibility eligibility;

    @Inject
    OwnAnswers answers;

    @Inject
    CommentForms forms;

    @Inject
    CommentThreads threads;

    @Inject
    Votes votes;

    @Inject
    Assessments assessments;

    /** The first recommendation that still lacks an answer, else the first; empty while nothing is open. */
    Optional<String> first(Member me) {
        var entries = entries(me, open(me));
        return entries.stream()
                .filter(entry -> !entry.done())
                .findFirst()
                .or(() -> entries.stream().findFirst())
                .map(Screen.Entry::key);
    }

    Together of(Member me, String key, Together.Came came) {
        var open = open(me);
        var here = open.stream().filter(round -> round.covers(key)).toList();
        int version = version(me, here);
        var recommendation =
                roadmaps.text(me.workshop(), version).recommendation(key).orElseThrow(NotFound::new);
        var place = workshops.place(me);
        var path = place.path() + "/together/" + key;
        var assess = first(here, round -> round.kind() == RoundKind.ASSESS);
        var vote = first(here, round -> round.kind() == RoundKind.VOTE && !isBallot(round));
        var comment = first(here, round -> round.kind() == RoundKind.COMMENT);
        return new Together(
                place,
                recommendation,
                version,
                entries(me, open),
                assess.map(round -> blank(me, round, key, path)).orElse(null),
                vote.map(round -> ballot(me, round, key)).orElse(null),
                comment.map(round -> compose(me, round, key, path)).orElse(null),
                comment.map(round -> threads.show(me, round.id(), key, 1)).orElse(null),
                here.stream()
                        .filter(round -> !isOneOf(round, assess, vote, comment))
                        .toList(),
                came);
    }

    private List<RoundView> open(Member me) {
        return rounds.all(me.workshop()).stream()
                .filter(round -> round.kind() != RoundKind.TALK && eligibility.mayAnswer(me, round))
                .toList();
    }

    private int version(Member me, List<RoundView> open) {
        return open.stream()
                .map(RoundView::version)
                .max(Integer::compare)
                .or(() -> roadmaps.newestPublished(me.workshop()).map(text -> text.number()))
                .orElseThrow(NotFound::new);
    }

    private static boolean isBallot(RoundView round) {
        return round.method() != null && round.method().isBallot();
    }

    private static Optional<RoundView> first(List<RoundView> rounds, Predicate<RoundView> which) {
        return rounds.stream().filter(which).findFirst();
    }

    @SafeVarargs
    private static boolean isOneOf(RoundView round, Optional<RoundView>... shown) {
        return List.of(shown).stream().flatMap(Optional::stream).anyMatch(round::equals);
    }

    private Sheet.Blank blank(Member me, RoundView round, String key, String path) {
        var blank = assessments.sheet(me, round.id()).blank(key);
        blank.form().with("back", Together.after(path, round));
        return blank;
    }

    private VoteSheet ballot(Member me, RoundView round, String key) {
        return votes.sheet(me, round.id()).only(key);
    }

    private Compose compose(Member me, RoundView round, String key, String path) {
        var compose = forms.compose(me, round.id(), key, null);
        compose.form().with("back", Together.after(path, round));
        return compose;
    }

    /** Done is what has an answer in every round about it that asks for one; a comment is asked for where nothing else is. */
    private List<Screen.Entry> entries(Member me, List<RoundView> open) {
        var answered = open.stream().collect(Collectors.toMap(RoundView::id, round -> answers.keys(me, round)));
        return open.stream()
                .map(RoundView::version)
                .distinct()
                .max(Integer::compare)
                .map(version -> roadmaps.text(me.workshop(), version))
                .map(text -> entries(text, open, round -> answered.get(round.id())))
                .orElse(List.of());
    }

    private static List<Screen.Entry> entries(
            Document text, List<RoundView> open, Function<RoundView, Set<String>> answered) {
        return text.recommendations().stream()
                .filter(each -> open.stream().anyMatch(round -> round.covers(each.key())))
                .map(each -> new Screen.Entry(
                        each.key(), each.title(), isDone(each.key(), open, answered), false, each.words()))
                .toList();
    }

    private static boolean isDone(String key, List<RoundView> open, Function<RoundView, Set<String>> answered) {
        var about = open.stream().filter(round -> round.covers(key)).toList();
        var rated = about.stream()
                .filter(round -> round.kind() != RoundKind.COMMENT)
                .toList();
        return (rated.isEmpty() ? about : rated)
                .stream().allMatch(round -> answered.apply(round).contains(key));
    }
}
