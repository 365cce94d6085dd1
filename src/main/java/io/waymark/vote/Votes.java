package io.waymark.vote;

import io.waymark.platform.Awaited;
import io.waymark.platform.NotFound;
import io.waymark.platform.WritePath;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.AnswerKey;
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
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Votes on recommendations. */
@ApplicationScoped
@Transactional
public class Votes {
    @Inject
    VoteRepository votes;

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

    /** Casts one's vote, or changes it; written together with what others send to the round at the same moment. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public VoteView cast(Member me, UUID round, String recommendation, @Valid NewVote choice) {
        return Awaited.now(casting(me, round, recommendation, choice));
    }

    /** The same for who holds no thread while they wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CompletableFuture<VoteView> casting(Member me, UUID round, String recommendation, @Valid NewVote choice) {
        return writes.write(round, new Cast(me, Map.of(recommendation, choice), false), this::store)
                .thenApply(stored -> stored.get(0));
    }

    /** Casts several at once: all of them or, where one is refused, none. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void cast(Member me, UUID round, Map<String, @Valid NewVote> choices) {
        Awaited.now(writes.write(round, new Cast(me, choices, true), this::store));
    }

    private List<List<VoteView>> store(UUID round, List<Cast> casts) {
        var opens = openRounds.require(
                casts.stream().map(Cast::by).toList(), round, RoundKind.VOTE, all -> check(casts, all));
        var known = votes.of(round, casts.stream().flatMap(Cast::keys).toList());
        var stored = new ArrayList<List<VoteView>>();
        var first = new LinkedHashMap<Vote, OpenRound>();
        for (int i = 0; i < casts.size(); i++) stored.add(store(opens.get(i), casts.get(i), known, first));
        votes.persist(first.keySet());
        participations.added(first.values());
        participations.answered(opens.get(0));
        return stored;
    }

    private static void check(List<Cast> casts, List<OpenRound> opens) {
        for (int i = 0; i < casts.size(); i++) casts.get(i).check(opens.get(i));
    }

    private List<VoteView> store(OpenRound open, Cast cast, Map<AnswerKey, Vote> known, Map<Vote, OpenRound> first) {
        return cast.keys()
                .map(key -> {
                    var vote = known.computeIfAbsent(key, none -> begin(open, key, first));
                    var choice = cast.choices().get(key.recommendation());
                    vote.cast(choice.choice(), choice.reason(), open.mayTell(choice.language()));
                    return vote.view();
                })
                .toList();
    }

    private Vote begin(OpenRound open, AnswerKey key, Map<Vote, OpenRound> first) {
        var vote = new Vote(open.workshop(), open.id(), open.version(), key);
        first.put(vote, open);
        return vote;
    }

    /** The form for the votes of a round, with one's own filled in. */
    public VoteSheet sheet(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        if (round.version() == null || round.method() == null || round.takesBallots()) throw new NotFound();
        var text = roadmaps.text(round.workshopId(), round.version());
        var mine = mine(me, roundId).stream().collect(Collectors.toMap(VoteView::recommendation, Function.identity()));
        var lines = text.recommendations().stream()
                .filter(recommendation -> round.covers(recommendation.key()))
                .map(recommendation -> new VoteSheet.Line(recommendation, mine.get(recommendation.key())))
                .toList();
        var author = visibility.author(me, round.attribution());
        var draft = me.id() + ":" + me.workshop() + ":" + roundId;
        return VoteSheet.of(round, lines, draft, author, eligibility.mayAnswer(me, round));
    }

    /**
     * One's own votes in the earlier round, once it is revealed, on what this round is about.
     *
     * @param at one recommendation, or null for all
     */
    public List<VoteView> earlier(Member me, UUID id, String at) {
        var round = rounds.show(me, id);
        if (round.previous() == null || !visibility.reminds(round, rounds.show(me, round.previous()))) return List.of();
        return mine(me, round.previous()).stream()
                .filter(vote -> round.covers(vote.recommendation()))
                .filter(vote -> at == null || at.equals(vote.recommendation()))
                .toList();
    }

    /** Takes one's vote back: no answer, which is not an abstention. */
    public void takeBack(Member me, UUID round, String recommendation) {
        var open = openRounds.require(me, round, RoundKind.VOTE).oneByOne();
        var key = new AnswerKey(open.requireRecommendation(recommendation), me.id());
        var vote = votes.of(round, List.of(key)).get(key);
        if (vote == null) throw new NotFound();
        votes.delete(vote);
        participations.contributed(open, -1);
    }

    /** One's own votes in a round; none once an anonymous round is over. */
    public List<VoteView> mine(Member me, UUID round) {
        if (!visibility.remembersAuthors(rounds.show(me, round))) return List.of();
        return votes.ofMember(round, me.id()).stream().map(Vote::view).toList();
    }

    /** One's own votes in all rounds. */
    public List<VoteView> mine(Member me) {
        return votes.ofMember(me.id()).stream().map(Vote::view).toList();
    }

    /** All votes of a round, for the tally. */
    public List<CastVote> cast(UUID round) {
        return votes.ofRound(round).stream().map(Vote::cast).toList();
    }

    void erased(@Observes Erased event) {
        event.kept(Trace.VOTES, votes.count("memberId", event.member()));
        if (event.takesWords()) event.removed(Trace.TEXTS, votes.removeReasons(event.member()));
    }

    /** An anonymous round is over and sealed: nothing links a person to a vote any more. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() == Attribution.ANONYMOUS)
            votes.forgetAuthors(event.round().id());
    }
}
