package io.waymark.session;

import io.waymark.platform.Audit;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Roadmaps;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;

/**
 * The life of a round. Every transition takes the round's lock first and then reads it, and so does every contribution
 * ({@link OpenRounds}), so that what is sealed at the close is all that was acknowledged, and nothing else.
 */
@ApplicationScoped
@Transactional
public class Rounds {
    /** A round closed, in the same transaction: its results are sealed, and anonymous answers lose their authors. */
    public record Closed(RoundView round) {}

    @Inject
    RoundRepository rounds;

    @Inject
    ParticipationRepository participations;

    @Inject
    Openings openings;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Workshops workshops;

    @Inject
    Event<Closed> closed;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Focuses focuses;

    @Inject
    ManagedExecutor threads;

    @Inject
    Clock clock;

    /** Where a round is, so that access can be asked for. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public UUID workshopOf(UUID id) {
        return rounds.workshopOf(id);
    }

    /** The same for who holds no thread while they wait. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public CompletableFuture<UUID> whereabouts(UUID id) {
        return rounds.knownWorkshopOf(id)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() -> threads.supplyAsync(() -> rounds.workshopOf(id)));
    }

    public RoundView show(Member me, UUID id) {
        return view(mine(me, rounds.get(id)));
    }

    /** The round for features above that hold a proof of their own. */
    public RoundView view(UUID id) {
        return view(rounds.get(id));
    }

    /** All rounds of a workshop in the order of the agendas. */
    public List<RoundView> all(UUID workshop) {
        return views(workshop, rounds.ofWorkshop(workshop));
    }

    List<RoundView> views(UUID workshop, List<Round> some) {
        var now = clock.instant();
        var byDefault = attributionByDefault(workshop);
        return some.stream().map(round -> round.view(now, byDefault)).toList();
    }

    /** How many rounds are open or paused. */
    public int countRunning(UUID workshop) {
        return (int) rounds.countRunning(workshop);
    }

    /**
     * Tells whether there is such a recommendation in a round before anybody reads what is said about it. A round that
     * has not opened has no text yet.
     *
     * @throws NotFound for a recommendation that the round is not about
     */
    public void requireRecommendation(Member me, UUID id, String key) {
        var round = show(me, id);
        if (round.version() == null) return;
        var text = roadmaps.text(round.workshopId(), round.version());
        if (text.recommendation(key).isEmpty() || !round.covers(key)) throw new NotFound();
    }

    /** Opens a planned round on the newest published version. */
    public RoundView open(Member me, UUID id) {
        var round = locked(me, id);
        openings.begin(round);
        return told(me, round, "round.open", "");
    }

    public RoundView pause(Member me, UUID id) {
        var round = locked(me, id);
        round.pause(clock.instant());
        return told(me, round, "round.pause", "");
    }

    public RoundView resume(Member me, UUID id) {
        var round = locked(me, id);
        round.resume(clock.instant());
        return told(me, round, "round.resume", "");
    }

    public RoundView extend(Member me, UUID id, @Valid Extension extension) {
        var round = locked(me, id);
        round.extend(clock.instant(), extension.seconds());
        participations.forgetMoreTime(id);
        return told(me, round, "round.extend", extension.seconds() + " s");
    }

    /** Closes by hand, at once. A closed round stays as it is. */
    public RoundView close(Member me, UUID id) {
        var round = locked(me, id);
        return round.close(clock.instant()) ? closed(me.person(), round) : view(round);
    }

    public RoundView reveal(Member me, UUID id) {
        return revealed(me.person(), locked(me, id));
    }

    /** Opens a closed round again before its reveal; it will be sealed anew. */
    public RoundView reopen(Member me, UUID id, @Valid Reopening reopening) {
        var round = locked(me, id);
        round.reopen(clock.instant(), reopening.seconds());
        return told(me, round, "round.reopen", reopening.reason());
    }

    /** What an assessment leaves for discussion, from the transaction that seals its results. */
    public void leaveForDiscussion(UUID id, List<String> keys) {
        rounds.get(id).leave(keys);
    }

    /** The same for facilitators; it is a result, and shown to others as results are. */
    public List<String> leftForDiscussion(Member me, UUID id) {
        me.mustFacilitate();
        return mine(me, rounds.get(id)).discussion();
    }

    /** @param actor null for the clock */
    RoundView closed(UUID actor, Round round) {
        var view = view(round);
        closed.fire(new Closed(view));
        live.fire(round.workshopId(), LiveSignal.Topic.COMMENTS);
        var seen = told(round.workshopId(), actor, round, "round.close", "");
        return round.plan().revealAtClose() ? revealed(actor, round) : seen;
    }

    private RoundView revealed(UUID actor, Round round) {
        round.reveal(clock.instant());
        focuses.end(round.workshopId());
        live.fire(round.workshopId(), LiveSignal.Topic.RESULTS);
        return told(round.workshopId(), actor, round, "round.reveal", "");
    }

    private Round locked(Member me, UUID id) {
        me.mustFacilitate();
        return mine(me, rounds.locked(id));
    }

    /** A round of another workshop is as good as none. */
    static Round mine(Member me, Round round) {
        if (!round.workshopId().equals(me.workshop())) throw new NotFound();
        return round;
    }

    private RoundView told(Member me, Round round, String action, String detail) {
        return told(me.workshop(), me.person(), round, action, detail);
    }

    /** @param actor null for the clock */
    RoundView told(UUID workshop, UUID actor, Round round, String action, String detail) {
        audit.record(workshop, actor, action, round.id().toString(), detail);
        live.fire(workshop, LiveSignal.Topic.ROUND);
        return view(round);
    }

    private Attribution attributionByDefault(UUID workshop) {
        return workshops.settings(workshop).attribution();
    }

    RoundView view(Round round) {
        var attribution = round.plan().attribution() == null
                ? attributionByDefault(round.workshopId())
                : round.plan().attribution();
        return round.view(clock.instant(), attribution);
    }
}
