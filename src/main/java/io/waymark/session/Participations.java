package io.waymark.session;

import io.waymark.platform.Lately;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.roadmap.Roadmaps;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.Members;
import io.waymark.workshop.Presence;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who has answered and who is done, never what. */
@ApplicationScoped
@Transactional
public class Participations {
    @Inject
    ParticipationRepository participations;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Eligibility eligibility;

    @Inject
    Members members;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Presence presence;

    @Inject
    Live live;

    @Inject
    Lately lately;

    /** Counts a contribution of each who added one to the same round, as often as they come. */
    public void added(Collection<OpenRound> by) {
        if (by.isEmpty()) return;
        var open = by.iterator().next();
        var rows = participations.of(
                open.id(), by.stream().map(OpenRound::member).map(Member::id).collect(Collectors.toSet()));
        by.forEach(each -> rows.get(each.member().id()).contributed(1));
        live.fire(open.workshop(), LiveSignal.Topic.PROGRESS);
    }

    /** Counts a contribution that was added (1) or taken back (-1). */
    public void contributed(OpenRound open, int more) {
        contributed(open, open.member().id(), more);
    }

    /** The same for somebody whose contribution a facilitator entered. */
    public void contributed(OpenRound open, UUID member, int more) {
        participations.of(open.id(), member).contributed(more);
        live.fire(open.workshop(), LiveSignal.Topic.PROGRESS);
        answered(open);
    }

    /** Tells that the figures moved, where everybody sees them while the round runs; nothing while it is blind. */
    public void answered(OpenRound open) {
        if (open.view().live() && open.view().kind().hasResults()) live.fire(open.workshop(), LiveSignal.Topic.RESULTS);
    }

    /** Says that one is done, or not yet after all; while the round is open. */
    public Done done(Member me, UUID round, @Valid Done done) {
        var open = openRounds.require(me, round, rounds.view(round).kind());
        var mine = participations.of(open.id(), me.id());
        mine.say(done.done(), Boolean.TRUE.equals(done.nothingToAdd()), Boolean.TRUE.equals(done.moreTime()));
        live.fire(open.workshop(), LiveSignal.Topic.PROGRESS);
        return mine.said();
    }

    public boolean isDone(Member me, UUID round) {
        return said(me, round).done();
    }

    /** What one said of oneself in a round. */
    public Done said(Member me, UUID round) {
        var known = participations.findById(new Participation.Id(round, me.id()));
        return known == null ? Done.NOT_SAID : known.said();
    }

    /** What one said oneself, in all rounds. */
    public List<Declaration> mine(Member me) {
        return participations.ofMember(me.id()).stream()
                .map(Participation::declaration)
                .filter(said -> said.done() || said.nothingToAdd())
                .toList();
    }

    /** The figures alone, for who only looks: as they were counted for everybody when the workshop last moved on. */
    public Progress glance(Member me, UUID round) {
        return glance(rounds.show(me, round));
    }

    private Progress glance(RoundView round) {
        var counted = lately.get(round.workshopId(), new Turnout.Basis(round), () -> count(round));
        return counted.progress(present(round.workshopId(), counted.asked()));
    }

    /** The names of those who have not answered are for facilitators; as they decide by all this, it is counted now. */
    public Progress progress(Member me, UUID round) {
        var view = rounds.show(me, round);
        if (!me.isFacilitator()) return glance(view);
        var asked = eligibility.asked(view);
        var known = known(view);
        var turnout = count(view, asked, known);
        var counts = turnout.progress(present(view.workshopId(), turnout.asked()));
        int needed = needed(view);
        return counts.awaiting(
                people(view, asked, known, said -> said == null || !said.answered()),
                people(view, asked, known, said -> isUnfinished(said, needed)),
                showsNames(view) && !isAlmostAlone(view, counts),
                // Beside a table of positions, what somebody left out would tell which row is theirs.
                view.attribution() == Attribution.NAMED);
    }

    /** How many have answered, counted now. */
    public int answered(Member me, UUID id) {
        var round = rounds.show(me, id);
        var said = round.eligible() == null ? said(round) : count(round).said();
        return (int) said.answered();
    }

    private Turnout count(RoundView round) {
        return round.eligible() == null
                ? new Turnout(members.countParticipants(round.workshopId()), said(round), null)
                : count(round, eligibility.asked(round), known(round));
    }

    private ParticipationRepository.Counts said(RoundView round) {
        return participations.count(round.id(), needed(round), uncounted(round));
    }

    /** The same where all of them are known. */
    private Turnout count(RoundView round, List<MemberView> asked, Map<UUID, Participation> all) {
        var ids = ids(asked);
        var known = new HashMap<>(all);
        if (round.eligible() == null) uncounted(round).forEach(known::remove);
        else if (showsNames(round)) known.keySet().retainAll(ids);
        var said = Turnout.counted(known.values(), needed(round));
        return new Turnout(ids.size(), said, round.eligible() == null ? null : ids);
    }

    private static Set<UUID> ids(List<MemberView> some) {
        return some.stream().map(MemberView::id).collect(Collectors.toSet());
    }

    /** @param asked of whom, or null for all participants */
    private int present(UUID workshop, Set<UUID> asked) {
        if (asked == null) return presence.present(workshop);
        return (int)
                asked.stream().filter(id -> presence.isPresent(workshop, id)).count();
    }

    /** Who is no participant any more; where names are hidden everybody counts, for whoever took a role away and gave it back would see whose. */
    private List<UUID> uncounted(RoundView round) {
        return showsNames(round) ? members.others(round.workshopId()) : List.of();
    }

    /** How many contributions answer everything; where nobody may know how much somebody answered, any. */
    private int needed(RoundView round) {
        boolean oneByOne = round.kind() == RoundKind.ASSESS || round.kind() == RoundKind.VOTE && !round.takesBallots();
        if (!oneByOne || round.version() == null || round.attribution() == Attribution.ANONYMOUS) return 1;
        var text = roadmaps.text(round.workshopId(), round.version());
        return (int) text.recommendations().stream()
                .filter(recommendation -> round.covers(recommendation.key()))
                .count();
    }

    private static boolean isUnfinished(Participation said, int needed) {
        return said != null && said.answered() && !said.isComplete(needed) && !said.done();
    }

    private Map<UUID, Participation> known(RoundView round) {
        return participations.ofRound(round.id()).stream()
                .collect(Collectors.toMap(Participation::member, Function.identity()));
    }

    /** Who closes an anonymous round after its first answers would know whose they are. A workshop may be that small. */
    private static boolean isAlmostAlone(RoundView round, Progress counts) {
        return round.attribution() == Attribution.ANONYMOUS
                && counts.members() >= Eligibility.LEAST
                && counts.answered() < Eligibility.LEAST;
    }

    /** While contributions appear one by one that do not name their author, whoever watched the names would see whose each is. */
    private static boolean showsNames(RoundView round) {
        return round.attribution() == Attribution.NAMED
                || !round.live()
                || !round.state().isRunning();
    }

    /** Whether a round that asks for something closes before everybody has answered or while somebody asks for more time. */
    public boolean isAwaited(Member me, UUID round) {
        var view = rounds.show(me, round);
        return view.state().isRunning()
                && view.kind() != RoundKind.TALK
                && progress(me, round).mustWait();
    }

    /** An anonymous round is over: its answers lose their authors, and this the traces that would lead back to them. */
    void closed(@Observes @Priority(9) Rounds.Closed event) {
        if (event.round().attribution() == Attribution.ANONYMOUS)
            participations.forgetOrder(event.round().id());
    }

    private List<Progress.Missing> people(
            RoundView round, List<MemberView> asked, Map<UUID, Participation> known, Predicate<Participation> which) {
        return asked.stream()
                .filter(member -> which.test(known.get(member.id())))
                .map(member -> new Progress.Missing(
                        member.id(),
                        member.name(),
                        presence.isPresent(round.workshopId(), member.id()),
                        known.containsKey(member.id()) && known.get(member.id()).nothingToAdd()))
                .sorted(Comparator.comparing(Progress.Missing::present).reversed())
                .toList();
    }
}
