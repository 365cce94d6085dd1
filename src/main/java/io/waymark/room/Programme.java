package io.waymark.room;

import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.SessionView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All sessions of a workshop, and where among them it stands at a moment. */
record Programme(List<SessionView> sessions, Instant now) {
    private static final Duration TODAY = Duration.ofHours(12);

    /** How long results are pointed to after the reveal. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    /** How long before its start a session is the one that people come for. */
    private static final Duration EARLY = Duration.ofHours(1);

    /** The session that is on, else the one that is due, else the last. */
    Optional<SessionView> current() {
        return last(sessions.stream().filter(Programme::isRunning))
                .or(() -> last(unfinished().filter(this::hasBegun)))
                .or(() -> unfinished().findFirst())
                .or(() -> last(sessions.stream()));
    }

    /** Rounds that are open or paused, those opened first coming first. */
    List<RoundView> running() {
        return rounds().filter(round -> round.state().isRunning())
                .sorted(Comparator.comparing(RoundView::openedAt))
                .toList();
    }

    /** The round that opened last. */
    Optional<RoundView> latest() {
        return rounds().filter(round -> round.openedAt() != null).max(Comparator.comparing(RoundView::openedAt));
    }

    /** The round that was closed last of those whose results wait to be revealed; what waited overnight waits for no room. */
    Optional<RoundView> hidden() {
        return rounds().filter(round -> round.state() == RoundState.CLOSED && !round.live())
                .filter(round -> round.kind() != RoundKind.TALK)
                .filter(round -> round.closedAt().isAfter(now.minus(TODAY)))
                .max(Comparator.comparing(RoundView::closedAt));
    }

    /** The results that were revealed last, while they are news. */
    Optional<RoundView> news() {
        return rounds().filter(round ->
                        round.state() == RoundState.REVEALED && round.kind().hasResults())
                .filter(round -> round.revealedAt().isAfter(now.minus(NEWS)))
                .max(Comparator.comparing(RoundView::revealedAt));
    }

    /** What comes next in the current session: the first planned round after those that were opened. */
    Optional<RoundView> next() {
        var agenda = current().map(SessionView::rounds).orElse(List.of());
        int after = 0;
        for (int i = 0; i < agenda.size(); i++) if (agenda.get(i).openedAt() != null) after = i;
        var planned = Stream.concat(agenda.stream().skip(after), agenda.stream().limit(after));
        return planned.filter(Programme::isPlanned).findFirst();
    }

    private Stream<RoundView> rounds() {
        return sessions.stream().flatMap(session -> session.rounds().stream());
    }

    private Stream<SessionView> unfinished() {
        return sessions.stream()
                .filter(session ->
                        session.rounds().isEmpty() || session.rounds().stream().anyMatch(Programme::isPlanned));
    }

    private boolean hasBegun(SessionView session) {
        return session.rounds().stream().anyMatch(round -> round.openedAt() != null)
                || (session.startsAt() != null
                        && session.startsAt().minus(EARLY).isBefore(now));
    }

    private static boolean isRunning(SessionView session) {
        return session.rounds().stream().anyMatch(round -> round.state().isRunning());
    }

    private static boolean isPlanned(RoundView round) {
        return round.state() == RoundState.PLANNED;
    }

    private static <T> Optional<T> last(Stream<T> items) {
        return items.reduce((former, latter) -> latter);
    }
}
