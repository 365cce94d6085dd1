package io.waymark.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Earlier;
import io.waymark.assessment.GivenAssessment;
import io.waymark.platform.Hash;
import io.waymark.platform.NotFound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.vote.CastVote;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What came of a round: sealed when it closes, shown when its rules allow. */
@ApplicationScoped
@Transactional
public class Results {
    @Inject
    SealedResultRepository seals;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    @Inject
    Assessments assessments;

    @Inject
    Workshops workshops;

    @Inject
    Visibility visibility;

    @Inject
    RoundTally tally;

    @Inject
    Breakdowns breakdowns;

    @Inject
    Stances stances;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** Seals in the transaction that closes the round and holds its lock: what was acknowledged is in, nothing else. */
    void seal(@Observes @Priority(1) Rounds.Closed event) {
        var round = event.round();
        if (!round.kind().hasResults()) return;
        int seal = seals.last(round.id()).map(SealedResult::seal).orElse(0) + 1;
        var sealed = discreet(round, tally.of(round)).with(byGroup(round, seal));
        var figures = write(sealed);
        seals.persist(new SealedResult(round.id(), seal, figures, Hash.sha256(figures), clock.instant()));
        if (round.kind() == RoundKind.ASSESS)
            rounds.leaveForDiscussion(round.id(), sealed.forDiscussion(round.recommendations()));
    }

    /** Two breakdowns of the same answers, after somebody was put into another group, would tell what that one answered. */
    private Map<Dimension, Breakdown> byGroup(RoundView round, int seal) {
        return seal == 1 || Breakdowns.isOpen(round) ? breakdowns.of(round) : breakdowns.withoutAnswers(round);
    }

    /** @throws ResultsHidden where the round's rules do not show them to this member yet */
    public ResultView show(Member me, UUID roundId) {
        return show(me, roundId, null);
    }

    /**
     * The results with a breakdown by group.
     *
     * @param by the name of a {@link Dimension}, or null for none
     * @throws BreakdownHidden while the round runs and people are not named: what is broken down again and again can
     *     be subtracted
     */
    public ResultView show(Member me, UUID roundId, String by) {
        var round = rounds.show(me, roundId);
        if (!round.kind().hasResults()) throw new NotFound();
        if (!visibility.shows(me, round)) throw new ResultsHidden();
        var dimension = Dimension.of(by);
        var result = view(me, round);
        return dimension == null ? result : result.by(breakdown(round, dimension), stances.of(round));
    }

    /** Whether there is a breakdown: always where people are named, else once it is over. */
    boolean hasBreakdown(RoundView round) {
        return Breakdowns.isOpen(round) || round.state().isOver();
    }

    /** As it was sealed; what was sealed without it, as all was once, is counted where everything is shown. */
    private Map<Dimension, Breakdown> counted(RoundView round) {
        boolean open = Breakdowns.isOpen(round);
        return sealed(round)
                .map(seal -> read(seal.figures()).breakdowns())
                .filter(kept ->
                        !open || !kept.get(Dimension.COUNTRY).questions().isEmpty())
                .orElseGet(() -> open ? breakdowns.of(round) : breakdowns.withoutAnswers(round));
    }

    private BreakdownView breakdown(RoundView round, Dimension dimension) {
        if (!hasBreakdown(round)) throw new BreakdownHidden();
        var found = counted(round);
        var settings = workshops.settings(round.workshopId());
        return new BreakdownTally(round.method(), settings::criterion).of(dimension, found.get(dimension));
    }

    /** Where the group stood in an assessment that is revealed, by recommendation and criterion. */
    public Map<String, Map<String, Earlier.Middle>> middles(Member me, UUID roundId) {
        var middles = new HashMap<String, Map<String, Earlier.Middle>>();
        for (var item : show(me, roundId).items())
            if (item instanceof AssessmentItem assessed) middles.put(assessed.key(), assessed.middles());
        return middles;
    }

    /** The results of the rounds on these versions that the member may see: by version, in the order of the agendas. */
    public List<ResultView> on(Member me, List<Integer> versions) {
        var shown = rounds.all(me.workshop()).stream()
                .filter(round -> round.kind().hasResults() && round.version() != null)
                .filter(round -> versions.contains(round.version()))
                .filter(round -> visibility.shows(me, round))
                .sorted(Comparator.comparingInt(round -> versions.indexOf(round.version())))
                .toList();
        var over = shown.stream().filter(round -> round.state().isOver()).map(RoundView::id);
        var sealed = seals.last(over.toList());
        var authors = visibility.authors(me.workshop());
        return shown.stream()
                .map(round -> view(me, round, Optional.ofNullable(sealed.get(round.id())), authors))
                .toList();
    }

    private Optional<SealedResult> sealed(RoundView round) {
        return round.state().isOver() ? seals.last(round.id()) : Optional.empty();
    }

    private ResultView view(Member me, RoundView round) {
        return view(me, round, sealed(round), visibility.authors(round.workshopId()));
    }

    private ResultView view(Member me, RoundView round, Optional<SealedResult> seal, Visibility.Authors authors) {
        var found = seal.map(kept -> read(kept.figures())).orElseGet(() -> tally.of(round));
        var figures = discreet(round, found);
        return new ResultView(
                round.id(),
                round.kind(),
                round.method(),
                round.version(),
                seal.map(SealedResult::seal).orElse(null),
                seal.map(SealedResult::sealedAt).orElse(null),
                // Who knows the fingerprint of what is not shown could try out what it is of.
                seal.filter(kept -> figures.equals(found))
                        .map(SealedResult::sha256)
                        .orElse(null),
                figures.respondents(),
                items(me, round, figures, authors),
                null,
                null);
    }

    private Figures discreet(RoundView round, Figures figures) {
        return Discretion.of(round, earlier(round), figures);
    }

    private RoundView earlier(RoundView round) {
        return round.previous() == null ? null : rounds.view(round.previous());
    }

    /** In the order of the text. The change tells figures of the earlier round too. */
    private List<ResultItem> items(Member me, RoundView round, Figures figures, Visibility.Authors authors) {
        var earlier = earlier(round);
        boolean compared = earlier != null && visibility.shows(me, earlier);
        var shown = compared ? figures : figures.with(AssessmentItem::withoutShift);
        return Stream.concat(
                        withReasons(round, shown, authors).stream(),
                        figures.suppressed().stream().map(SuppressedItem::new))
                .sorted(Comparator.comparingInt(item -> round.recommendations().indexOf(item.key())))
                .toList();
    }

    private List<ResultItem> withReasons(RoundView round, Figures figures, Visibility.Authors authors) {
        if (round.takesBallots()) return figures.ranked();
        if (round.kind() == RoundKind.VOTE) {
            var cast = RoundTally.byKey(votes.cast(round.id()), CastVote::recommendation);
            return figures.votes().stream()
                    .<ResultItem>map(item -> item.with(cast.getOrDefault(item.key(), List.of()).stream()
                            .filter(vote -> vote.reason() != null)
                            .map(vote -> new Reason(
                                    vote.reason(),
                                    vote.choice(),
                                    null,
                                    authors.of(vote.member(), round.attribution()),
                                    vote.language()))
                            .toList()))
                    .toList();
        }
        var given = RoundTally.byKey(assessments.given(round.id()), GivenAssessment::recommendation);
        return figures.assessments().stream()
                .<ResultItem>map(item -> item.with(given.getOrDefault(item.key(), List.of()).stream()
                        .filter(assessment -> assessment.reason() != null)
                        .map(assessment -> new Reason(
                                assessment.reason(),
                                null,
                                assessment.scores(),
                                authors.of(assessment.member(), round.attribution()),
                                assessment.language()))
                        .toList()))
                .toList();
    }

    private String write(Figures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Figures read(String figures) {
        try {
            return json.readValue(figures, Figures.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(corrupt);
        }
    }
}
