package io.waymark.assessment;

import io.waymark.platform.Awaited;
import io.waymark.platform.Invalid;
import io.waymark.platform.NotFound;
import io.waymark.platform.WritePath;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.AnswerKey;
import io.waymark.session.Eligibility;
import io.waymark.session.OpenRound;
import io.waymark.session.OpenRounds;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Criterion;
import io.waymark.workshop.Erased;
import io.waymark.workshop.Member;
import io.waymark.workshop.Trace;
import io.waymark.workshop.WorkshopView;
import io.waymark.workshop.Workshops;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Assessments of recommendations by criteria. */
@ApplicationScoped
@Transactional
public class Assessments {
    @Inject
    AssessmentRepository assessments;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Workshops workshops;

    @Inject
    Visibility visibility;

    @Inject
    Eligibility eligibility;

    @Inject
    Participations participations;

    @Inject
    WritePath writes;

    /**
     * Assesses a recommendation; an earlier assessment is replaced whole. Written together with what others send to the
     * round at the same moment.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public AssessmentView assess(Member me, UUID round, String recommendation, @Valid NewAssessment draft) {
        return Awaited.now(assessing(me, round, recommendation, draft));
    }

    /** The same for who holds no thread while they wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CompletableFuture<AssessmentView> assessing(
            Member me, UUID round, String recommendation, @Valid NewAssessment draft) {
        return writes.write(round, new Given(me, recommendation, draft), this::store);
    }

    private record Given(Member by, String recommendation, NewAssessment draft) {
        AnswerKey key() {
            return new AnswerKey(recommendation, by.id());
        }
    }

    private List<AssessmentView> store(UUID round, List<Given> all) {
        var opens = openRounds.require(
                all.stream().map(Given::by).toList(), round, RoundKind.ASSESS, some -> check(some.get(0), all));
        var known = assessments.of(round, all.stream().map(Given::key).toList());
        var stored = new ArrayList<AssessmentView>();
        var first = new LinkedHashMap<Assessment, OpenRound>();
        for (int i = 0; i < all.size(); i++) {
            var open = opens.get(i);
            var given = all.get(i);
            var assessment = known.computeIfAbsent(given.key(), key -> begin(open, key, first));
            var draft = given.draft();
            assessment.assess(draft.scores(), draft.reason(), open.mayTell(draft.language()));
            stored.add(assessment.view());
        }
        assessments.persist(first.keySet());
        participations.added(first.values());
        participations.answered(opens.get(0));
        return stored;
    }

    private void check(OpenRound open, List<Given> all) {
        all.forEach(given -> open.requireRecommendation(given.recommendation()));
        var settings = workshops.settings(open.workshop());
        all.forEach(given -> check(open, settings, given.draft().scores()));
    }

    private Assessment begin(OpenRound open, AnswerKey key, Map<Assessment, OpenRound> first) {
        var assessment = new Assessment(open.workshop(), open.id(), open.version(), key);
        first.put(assessment, open);
        return assessment;
    }

    private static void check(OpenRound open, WorkshopView settings, Map<String, Integer> scores) {
        var asked = open.view().criteria();
        scores.forEach((key, score) -> {
            var criterion = asked == null || asked.contains(key) ? settings.criterion(key) : null;
            if (criterion == null) throw refused(key, messages -> messages.unknownCriterion(key));
            if (score != null && !criterion.allows(score))
                throw refused(key, messages -> messages.outsideScale(criterion.min(), criterion.max()));
        });
    }

    private static Invalid refused(String key, java.util.function.Function<AssessmentMessages, String> sentence) {
        return Invalid.field("scores." + key, AssessmentMessages.class, sentence);
    }

    /** What one has to assess in a round, with one's own answers. */
    public Sheet sheet(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (round.version() == null) throw new NotFound();
        var mine = mine(me, roundId).stream()
                .collect(Collectors.toMap(AssessmentView::recommendation, Function.identity()));
        var lines = roadmaps.text(round.workshopId(), round.version()).recommendations().stream()
                .filter(recommendation -> round.covers(recommendation.key()))
                .map(recommendation -> new Sheet.Line(recommendation, mine.get(recommendation.key())))
                .toList();
        var asked = workshops.settings(me.workshop()).criteria().stream()
                .filter(criterion ->
                        round.criteria() == null || round.criteria().contains(criterion.key()))
                .toList();
        var author = visibility.author(me, round.attribution());
        var draft = me.id() + ":" + me.workshop() + ":" + roundId;
        return new Sheet(
                round,
                asked,
                lines,
                draft,
                author,
                eligibility.mayAnswer(me, round),
                earlier(me, round)
                        .map(previous -> new Earlier(byRecommendation(me, previous, asked), Map.of()))
                        .orElse(null));
    }

    /** The earlier round whose answers are shown again, once everybody has seen its results. */
    private Optional<RoundView> earlier(Member me, RoundView round) {
        return Optional.ofNullable(round.previous())
                .map(previous -> rounds.show(me, previous))
                .filter(previous -> visibility.reminds(round, previous));
    }

    /** One's own assessments in an earlier round, as far as these criteria were scored; none without a score. */
    private Map<String, AssessmentView> byRecommendation(Member me, RoundView previous, List<Criterion> asked) {
        return mine(me, previous.id()).stream()
                .map(view -> view.by(asked))
                .filter(view -> !view.scores().isEmpty())
                .collect(Collectors.toMap(AssessmentView::recommendation, Function.identity()));
    }

    /**
     * Keeps one's answers of the earlier round where one has not answered yet in this one.
     *
     * @return how many were kept
     */
    public int keepEarlier(Member me, UUID id) {
        var open = openRounds.require(me, id, RoundKind.ASSESS);
        var sheet = sheet(me, id);
        var kept = new LinkedHashMap<Assessment, OpenRound>();
        for (var line : sheet.lines()) {
            var answer = sheet.earlier() == null ? null : sheet.earlier().mine().get(line.key());
            if (answer == null || line.mine() != null) continue;
            begin(open, new AnswerKey(line.key(), me.id()), kept)
                    .assess(answer.scores(), answer.reason(), open.mayTell(answer.language()));
        }
        assessments.persist(kept.keySet());
        participations.added(kept.values());
        if (!kept.isEmpty()) participations.answered(open);
        return kept.size();
    }

    /** One's own assessments in a round; none once an anonymous round is over. */
    public List<AssessmentView> mine(Member me, UUID round) {
        if (!visibility.remembersAuthors(rounds.show(me, round))) return List.of();
        return assessments.ofMember(round, me.id()).stream()
                .map(Assessment::view)
                .toList();
    }

    /** One's own assessments in all rounds. */
    public List<AssessmentView> mine(Member me) {
        return assessments.ofMember(me.id()).stream().map(Assessment::view).toList();
    }

    /** All assessments of a round, for the tally. */
    public List<GivenAssessment> given(UUID round) {
        return assessments.ofRound(round).stream().map(Assessment::given).toList();
    }

    void erased(@Observes Erased event) {
        event.kept(Trace.ASSESSMENTS, assessments.count("memberId", event.member()));
        if (event.takesWords()) event.removed(Trace.TEXTS, assessments.removeReasons(event.member()));
    }

    /** An anonymous round is over and sealed: nothing links a person to an assessment any more. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() == Attribution.ANONYMOUS)
            assessments.forgetAuthors(event.round().id());
    }
}
