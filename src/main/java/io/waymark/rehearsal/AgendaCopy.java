package io.waymark.rehearsal;

import io.waymark.session.NewRound;
import io.waymark.session.NewSession;
import io.waymark.session.RoundView;
import io.waymark.session.Scope;
import io.waymark.session.SessionView;
import io.waymark.session.Sessions;
import io.waymark.workshop.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plans the same agenda anew, with nothing opened yet; rounds that refer to each other do so again. */
final class AgendaCopy {
    /** Of what was planned to end at a fixed time. */
    private static final int SECONDS = 600;

    private final Sessions sessions;
    private final Member lead;
    private final Map<UUID, UUID> copies = new HashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    AgendaCopy(Sessions sessions, Member lead) {
        this.sessions = sessions;
        this.lead = lead;
    }

    void add(SessionView session) {
        var copy = new NewSession(
                session.title(), null, session.meetingUrl(), session.venue(), session.materials(), List.of());
        var planned = sessions.plan(lead, copy);
        for (var round : session.rounds()) {
            var added = sessions.add(lead, planned.id(), plan(round));
            copies.put(round.id(), added.id());
            if (round.eligible() != null) groups.addAll(round.eligible().stakeholderGroups());
        }
    }

    /** The stakeholder groups that some rounds ask alone. */
    List<String> groups() {
        return new ArrayList<>(groups);
    }

    private NewRound plan(RoundView round) {
        return NewRound.plan(round.kind(), round.title())
                .saying(round.instructions())
                .lasting(round.seconds() == null ? SECONDS : round.seconds())
                .about(scope(round))
                .attributed(round.attribution())
                .onlyFor(round.eligible())
                .askingReasonBelow(round.reasonAskedBelow())
                .by(round.method())
                .dots(round.dots())
                .choosingAtMost(round.maxChoices())
                .judging(round.criteria())
                .live(round.live())
                .after(copies.get(round.previous()))
                .done();
    }

    private Scope scope(RoundView round) {
        var from = copies.get(round.fromRound());
        if (from != null) return Scope.discussedIn(from);
        return round.recommendations() == null || round.fromRound() != null ? null : Scope.of(round.recommendations());
    }
}
