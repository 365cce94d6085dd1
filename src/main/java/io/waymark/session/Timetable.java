package io.waymark.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When the items of an agenda began or can be expected to begin: one after the other, none before now. */
final class Timetable {
    /** A guess about a later day would only mislead. */
    private static final Duration FORESEEABLE = Duration.ofHours(12);

    private final List<AgendaItem> items = new ArrayList<>();
    private final int of;
    private Instant first;
    private Instant next;

    private Timetable(Instant startsAt, int of) {
        this.of = of;
        this.first = startsAt;
        this.next = startsAt;
    }

    static List<AgendaItem> of(SessionView session) {
        var table = new Timetable(session.startsAt(), session.rounds().size());
        session.rounds().forEach(table::add);
        return List.copyOf(table.items);
    }

    /** When a session ends, or null where it has no start, is over, or lasts longer than anybody can foresee. */
    static Outlook outlook(SessionView session) {
        boolean over = session.rounds().stream().allMatch(round -> round.state().isOver());
        if (session.startsAt() == null || over) return null;
        var table = new Timetable(session.startsAt(), session.rounds().size());
        var planned = session.startsAt();
        for (var round : session.rounds()) {
            table.add(round);
            if (round.opensAt() != null && round.opensAt().isAfter(planned)) planned = round.opensAt();
            planned = round.seconds() == null ? round.closesAt() : planned.plusSeconds(round.seconds());
        }
        boolean known = planned != null && table.foreseeable(planned) && table.foreseeable(table.next);
        return known ? new Outlook(table.next, Duration.between(planned, table.next)) : null;
    }

    private void add(RoundView round) {
        var at = round.openedAt() != null ? round.openedAt() : expected(round);
        if (first == null) first = at;
        next = end(round, at);
        items.add(new AgendaItem(round, items.size() + 1, of, foreseeable(at) ? at : null));
    }

    private Instant expected(RoundView round) {
        var now = round.serverTime();
        if (round.opensAt() != null && round.opensAt().isAfter(now)) return round.opensAt();
        return next == null || next.isAfter(now) ? next : now;
    }

    private boolean foreseeable(Instant at) {
        return at != null && at.isBefore(first.plus(FORESEEABLE));
    }

    private static Instant end(RoundView round, Instant at) {
        if (round.closedAt() != null) return round.closedAt();
        if (round.state() == RoundState.PAUSED) return round.serverTime().plusSeconds(round.remainingSeconds());
        if (round.closesAt() != null) return round.closesAt();
        return at == null || round.seconds() == null ? at : at.plusSeconds(round.seconds());
    }
}
