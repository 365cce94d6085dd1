package io.waymark.session;

import io.waymark.platform.Audit;
import io.waymark.platform.Invalid;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.VersionView;
import io.waymark.workshop.Member;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Agendas change, also in mid-session: what is still planned can be edited, moved and dropped. */
@ApplicationScoped
@Transactional
public class Agendas {
    /** What is left of a round at least, in seconds. */
    private static final int SHORTEST = 60;

    @Inject
    SessionRepository sessions;

    @Inject
    RoundRepository repository;

    @Inject
    Rounds rounds;

    @Inject
    Sessions views;

    @Inject
    PlanCheck plans;

    @Inject
    Members members;

    @Inject
    Validator validator;

    @Inject
    Audit audit;

    @Inject
    Live live;

    /**
     * Changes a planned round; {@code before} moves it as well, to the end where that is null.
     *
     * @throws RoundNotOpen where it is not planned any more
     * @throws RoundIsNeeded where another round needs it to stay of its kind
     */
    public RoundView change(Member me, UUID id, RoundChange change) {
        return change(me, planned(me, id), change);
    }

    private RoundView change(Member me, Round round, RoundChange change) {
        var draft = change.over(round.plan().draft());
        var broken = validator.validate(draft);
        if (!broken.isEmpty()) throw new ConstraintViolationException(broken);
        if (draft.kind() != round.kind()) mustNotBeNeeded(round.id());
        plans.check(round, draft);
        round.plan(draft);
        if (change.gives("before")) move(round, change.values().before());
        return told(me, round, change.onlyMoves() ? "round.move" : "round.change");
    }

    /**
     * Takes time from a planned round, for one that takes longer than planned.
     *
     * @throws Invalid where it has a set end or less than a minute would be left
     * @throws RoundNotOpen where it is not planned any more
     */
    public RoundView shorten(Member me, UUID id, int seconds) {
        var round = planned(me, id);
        var length = round.plan().seconds();
        if (length == null || length - seconds < SHORTEST)
            throw Invalid.field("seconds", SessionMessages.class, SessionMessages::tooShortToTakeFrom);
        var shorter = NewRound.of(round.kind(), round.plan().title(), length - seconds);
        return change(me, round, new RoundChange(shorter, Set.of("seconds")));
    }

    /** One place towards the beginning of the agenda; the first stays where it is. */
    public RoundView moveUp(Member me, UUID id) {
        var round = planned(me, id);
        var agenda = repository.agenda(round.sessionId());
        int at = agenda.indexOf(id);
        if (at > 0) move(round, agenda.get(at - 1));
        return told(me, round, "round.move");
    }

    /** One place towards the end of the agenda; the last stays where it is. */
    public RoundView moveDown(Member me, UUID id) {
        var round = planned(me, id);
        var agenda = repository.agenda(round.sessionId());
        int at = agenda.indexOf(id);
        if (at + 1 < agenda.size()) move(round, at + 2 < agenda.size() ? agenda.get(at + 2) : null);
        return told(me, round, "round.move");
    }

    /**
     * Takes a planned round off the agenda.
     *
     * @throws RoundNotOpen where it is not planned any more
     * @throws RoundIsNeeded where another round builds on it
     */
    public void drop(Member me, UUID id) {
        var round = planned(me, id);
        mustNotBeNeeded(id);
        repository.delete(round);
        audit.record(
                me.workshop(),
                me.person(),
                "round.drop",
                id.toString(),
                round.plan().title());
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
    }

    /** Takes the agenda's lock and then the round's: places are given to one at a time. */
    private Round planned(Member me, UUID id) {
        sessions.locked(mine(me, id).sessionId());
        var round = repository.locked(id);
        round.mustBePlanned();
        return round;
    }

    private Round mine(Member me, UUID id) {
        me.mustFacilitate();
        var round = repository.get(id);
        if (!round.workshopId().equals(me.workshop())) throw new NotFound();
        return round;
    }

    private void mustNotBeNeeded(UUID id) {
        repository.builtOn(id).stream().findFirst().ifPresent(other -> {
            throw new RoundIsNeeded(other);
        });
    }

    private void move(Round round, UUID before) {
        if (Objects.equals(before, round.id())) return;
        if (before != null && !repository.isOn(round.sessionId(), before))
            throw Invalid.field("before", SessionMessages.class, SessionMessages::notOnThisAgenda);
        round.moveTo(repository.placeBefore(round.sessionId(), before));
    }

    private RoundView told(Member me, Round round, String action) {
        audit.record(me.workshop(), me.person(), action, round.id().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return rounds.view(round.id());
    }

    /** What there is to plan a new round of a session from. */
    public Planning planning(Member me, UUID session) {
        me.mustFacilitate();
        return planning(me, views.show(me, session), null);
    }

    /**
     * What there is to change a planned round with.
     *
     * @throws RoundNotOpen where it is not planned any more
     */
    public Planning editing(Member me, UUID id) {
        var round = shown(me, id);
        return planning(me, views.show(me, round.sessionId()), rounds.view(id));
    }

    /** The plan of a round as it could be planned again. */
    NewRound draft(Member me, UUID id) {
        return shown(me, id).plan().draft();
    }

    /** Who only looks holds nobody up. */
    private Round shown(Member me, UUID id) {
        var round = mine(me, id);
        round.mustBePlanned();
        return round;
    }

    private Planning planning(Member me, SessionView session, RoundView edited) {
        return new Planning(
                session,
                plans.text(me.workshop()).map(VersionView::areas).orElse(List.of()),
                groups(me),
                rounds.all(me.workshop()).stream()
                        .filter(round -> edited == null || !round.id().equals(edited.id()))
                        .toList(),
                edited);
    }

    /** The stakeholder groups that occur, each in the spelling met first. */
    private List<String> groups(Member me) {
        return members.participants(me.workshop()).stream()
                .map(MemberView::stakeholderGroup)
                .filter(group -> group != null && !group.isBlank())
                .map(String::strip)
                .collect(Collectors.toMap(
                        group -> group,
                        group -> group,
                        (first, other) -> first,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)))
                .values()
                .stream()
                .toList();
    }
}
