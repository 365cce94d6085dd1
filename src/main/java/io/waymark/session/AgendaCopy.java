package io.waymark.session;

import io.waymark.workshop.Criterion;
import io.waymark.workshop.Member;
import io.waymark.workshop.WorkshopView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Plans the same agenda anew, with nothing opened yet; rounds that refer to each other do so again. What a round had from
 * its workshop it has from the new one.
 */
public final class AgendaCopy {
    /** Of what was planned to end at a fixed time that is not known to begin at one. */
    private static final int SECONDS = 600;

    private final Sessions sessions;
    private final Member lead;
    private final WorkshopView model;
    private final WorkshopView workshop;
    private final Map<UUID, UUID> copies = new HashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    /** @param lead who plans it in {@code workshop} */
    public AgendaCopy(Sessions sessions, Member lead, WorkshopView model, WorkshopView workshop) {
        this.sessions = sessions;
        this.lead = lead;
        this.model = model;
        this.workshop = workshop;
    }

    /** As it meets now: with the same link, at the same place, about the same recommendations. */
    public void add(SessionView session) {
        add(
                session,
                new NewSession(
                        session.title(), null, session.meetingUrl(), session.venue(), session.materials(), List.of()),
                true);
    }

    /** For another meeting, about another text: where it meets is not known yet, and its rounds are about all of the text. */
    public void addAfresh(SessionView session) {
        add(session, new NewSession(session.title(), null, null, null, null, List.of()), false);
    }

    private void add(SessionView session, NewSession plan, boolean sameText) {
        var planned = sessions.plan(lead, plan);
        for (var round : session.rounds()) {
            var added = sessions.add(lead, planned.id(), plan(round, sameText));
            copies.put(round.id(), added.id());
            if (round.eligible() != null) groups.addAll(round.eligible().stakeholderGroups());
        }
    }

    /** The stakeholder groups that some rounds ask alone. */
    public List<String> groups() {
        return new ArrayList<>(groups);
    }

    private NewRound plan(RoundView round, boolean sameText) {
        return NewRound.plan(round.kind(), round.title())
                .saying(round.instructions())
                .lasting(seconds(round))
                .about(scope(round, sameText))
                .attributed(round.attribution() == model.attribution() ? null : round.attribution())
                .onlyFor(round.eligible())
                .askingReasonBelow(round.reasonAskedBelow())
                .askingReasonWhenAgainst(round.reasonWhenAgainst())
                .by(round.method())
                .dots(round.dots())
                .choosingAtMost(round.maxChoices())
                .judging(criteria(round))
                .live(round.live())
                .revealingAtClose(round.revealAtClose())
                .after(copies.get(round.previous()))
                .done();
    }

    private static int seconds(RoundView round) {
        if (round.seconds() != null) return round.seconds();
        var from = round.opensAt() == null ? round.openedAt() : round.opensAt();
        if (from == null || !round.closesAt().isAfter(from)) return SECONDS;
        return (int) Math.min(
                NewRound.LONGEST, Duration.between(from, round.closesAt()).toSeconds());
    }

    /** Those that there are: null asks for all. */
    private List<String> criteria(RoundView round) {
        if (round.criteria() == null) return null;
        var known = workshop.criteria().stream().map(Criterion::key).toList();
        var kept = round.criteria().stream().filter(known::contains).toList();
        return kept.isEmpty() ? null : kept;
    }

    private Scope scope(RoundView round, boolean sameText) {
        var from = copies.get(round.fromRound());
        if (from != null) return Scope.discussedIn(from);
        boolean all = round.recommendations() == null || round.fromRound() != null || !sameText;
        return all ? null : Scope.of(round.recommendations());
    }
}
