package io.waymark.session;

import io.waymark.workshop.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plans the same agenda anew, with nothing opened yet; rounds that refer to each other do so again. */
public final class AgendaCopy {
    /** Of what was planned to end at a fixed time. */
    private static final int SECONDS = 600;

    private final Sessions sessions;
    private final Member lead;
    private final boolean sameText;
    private final Map<UUID, UUID> copies = new HashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    /** @param sameText whether what it is planned for has the recommendations that rounds are about; else they are about all */
    public AgendaCopy(Sessions sessions, Member lead, boolean sameText) {
        this.sessions = sessions;
        this.lead = lead;
        this.sameText = sameText;
    }

    public void add(SessionView session) {
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
    public List<String> groups() {
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
        boolean all = round.recommendations() == null || round.fromRound() != null || !sameText;
        return all ? null : Scope.of(round.recommendations());
    }
}
