package io.waymark.vote;

import io.waymark.platform.Awaited;
import io.waymark.platform.NotFound;
import io.waymark.platform.WritePath;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Eligibility;
import io.waymark.session.OpenRound;
import io.waymark.session.OpenRounds;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Erased;
import io.waymark.workshop.Member;
import io.waymark.workshop.Trace;
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
import java.util.stream.Collectors;

/** Ballots: one answer to all recommendations of a round, by approval or with dots. */
@ApplicationScoped
@Transactional
public class Ballots {
    @Inject
    BallotRepository ballots;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Visibility visibility;

    @Inject
    Eligibility eligibility;

    @Inject
    Participations participations;

    @Inject
    WritePath writes;

    /**
     * Casts one's ballot, or replaces it whole; written together with what others send to the round at the same moment. A
     * refused one leaves the old as it was.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public BallotView cast(Member me, UUID round, @Valid NewBallot draft) {
        return Awaited.now(casting(me, round, draft));
    }

    /** The same for who holds no thread while they wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CompletableFuture<BallotView> casting(Member me, UUID round, @Valid NewBallot draft) {
        return writes.write(round, new Filled(me, draft), this::store);
    }

    private record Filled(Member by, NewBallot draft) {}

    private List<BallotView> store(UUID round, List<Filled> casts) {
        var marks = new ArrayList<Map<String, Integer>>();
        var opens = openRounds.require(casts.stream().map(Filled::by).toList(), round, RoundKind.VOTE, all -> {
            for (int i = 0; i < casts.size(); i++)
                marks.add(casts.get(i).draft().marksIn(all.get(i).byBallot()));
        });
        var known = ballots.of(round, casts.stream().map(cast -> cast.by().id()).collect(Collectors.toSet()));
        var stored = new ArrayList<BallotView>();
        var first = new LinkedHashMap<Ballot, OpenRound>();
        for (int i = 0; i < casts.size(); i++) {
            var open = opens.get(i);
            var ballot = known.computeIfAbsent(open.member().id(), none -> begin(open, first));
            ballot.mark(marks.get(i));
            stored.add(BallotView.of(ballot, NewBallot.of(open.view().method(), marks.get(i))));
        }
        ballots.persist(first.keySet());
        participations.added(first.values());
        participations.answered(opens.get(0));
        return stored;
    }

    private Ballot begin(OpenRound open, Map<Ballot, OpenRound> first) {
        var ballot = new Ballot(
                open.workshop(), open.id(), open.version(), open.member().id());
        first.put(ballot, open);
        return ballot;
    }

    /** Takes one's ballot back: no answer, which an empty ballot is not. */
    public void takeBack(Member me, UUID round) {
        var open = openRounds.require(me, round, RoundKind.VOTE).byBallot();
        ballots.delete(ballots.of(round, me.id()).orElseThrow(NotFound::new));
        participations.contributed(open, -1);
    }

    /** The form for one's ballot, with what is stored filled in. */
    public BallotSheet sheet(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (round.version() == null || !round.takesBallots()) throw new NotFound();
        var asked = roadmaps.text(round.workshopId(), round.version()).recommendations().stream()
                .filter(recommendation -> round.covers(recommendation.key()))
                .toList();
        boolean open = eligibility.mayAnswer(me, round);
        return BallotSheet.of(round, asked, mine(me, roundId).orElse(null), open);
    }

    /** One's own ballot in a round; none once an anonymous round is over. */
    public Optional<BallotView> mine(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (!round.takesBallots() || !visibility.remembersAuthors(round)) return Optional.empty();
        return ballots.of(roundId, me.id())
                .map(ballot -> BallotView.of(ballot, NewBallot.of(round.method(), ballot.marks())));
    }

    /** One's own ballots in all rounds. */
    public List<BallotView> mine(Member me) {
        return ballots.ofMember(me.id()).stream()
                .map(ballot -> BallotView.of(
                        ballot, NewBallot.of(rounds.view(ballot.roundId()).method(), ballot.marks())))
                .toList();
    }

    /** All ballots of a round, for the tally. */
    public List<CastBallot> cast(UUID round) {
        return ballots.ofRound(round).stream().map(Ballot::cast).toList();
    }

    void erased(@Observes Erased event) {
        event.kept(Trace.BALLOTS, ballots.count("memberId", event.member()));
    }

    /** An anonymous round is over and sealed: nothing links a person to a ballot any more. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() == Attribution.ANONYMOUS)
            ballots.forgetAuthors(event.round().id());
    }
}
