package io.waymark.room;

import io.waymark.roadmap.Recommendation;
import io.waymark.session.AgendaItem;
import io.waymark.session.Progress;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.SessionView;
import io.waymark.session.VoteMethod;
import io.waymark.workshop.Attribution;
import java.util.List;

/**
 * What the facilitator's console shows.
 *
 * @param round the one in the middle, or null while nothing is planned
 * @param next what comes after it, or null
 * @param running the other rounds that are open or paused
 * @param progress of a round that asks for something, else null
 * @param unsent how many people have begun a comment in it and not sent it
 * @param recommendations of the circulated text, empty while none is
 * @param left of a revealed assessment: how many recommendations are for discussion, else 0
 * @param focus the key of the recommendation shown to everyone, or null
 * @param note what one wrote down for oneself about the round in the middle
 * @param polling how many people no live stream gets through to
 */
public record RunView(
        List<SessionView> sessions,
        RoundView round,
        RoundView next,
        List<RoundView> running,
        Progress progress,
        int unsent,
        List<Recommendation> recommendations,
        int left,
        String focus,
        ProjectorState projector,
        String note,
        int polling) {

    public RunOutline outline() {
        return new RunOutline(sessions, round);
    }

    /** Whether a reveal shows people anything that they do not see yet. */
    public boolean hidden() {
        return round.state() == RoundState.CLOSED && round.kind() != RoundKind.TALK && !round.live();
    }

    /** A round without authors cannot be opened again: nothing links people to their answers any more. */
    public boolean reopenable() {
        return round.state() == RoundState.CLOSED && round.attribution() != Attribution.ANONYMOUS;
    }

    public boolean open() {
        return round.state() == RoundState.OPEN;
    }

    /** Whether facilitators may enter what somebody said: also once it is over. */
    public boolean enterable() {
        return round.kind() == RoundKind.COMMENT && round.state() != RoundState.PLANNED;
    }

    public boolean runs() {
        return round.state().isRunning();
    }

    /** It was to open by itself and could not. */
    public boolean openingFailed() {
        return round.opensAt() != null && !round.opensAt().isAfter(round.serverTime());
    }

    /** The assessment that a planned round takes its scope from, or null. */
    public RoundView from() {
        return sessions.stream()
                .flatMap(session -> session.rounds().stream())
                .filter(other -> other.id().equals(round.fromRound()))
                .findFirst()
                .orElse(null);
    }

    /** How the room can vote at once. */
    public List<VoteMethod> methods() {
        return NewPlenaryVote.METHODS;
    }

    /** A revealed assessment can be followed by another about what it leaves. */
    public boolean reassesses() {
        return round.kind() == RoundKind.ASSESS && round.state() == RoundState.REVEALED;
    }

    /** What stands behind the round on its agenda, planned or not, or null. */
    public RoundView following() {
        return sessions.stream()
                .filter(session -> session.id().equals(round.sessionId()))
                .flatMap(session -> session.rounds().stream().skip(session.numberOf(round)))
                .findFirst()
                .orElse(null);
    }

    /** What the next few minutes can be taken from: planned items of the same agenda that last longer than they. */
    public List<RoundView> sparing() {
        return sessions.stream()
                .filter(session -> session.id().equals(round.sessionId()))
                .flatMap(session -> session.rounds().stream())
                .filter(other ->
                        other.state() == RoundState.PLANNED && !other.id().equals(round.id()))
                .filter(other -> other.seconds() != null && other.seconds() > RunPages.MINUTES * 60)
                .toList();
    }

    /** Where the round stands on its agenda. */
    public AgendaItem item() {
        return sessions.stream()
                .flatMap(session -> session.agenda().stream())
                .filter(item -> item.round().id().equals(round.id()))
                .findFirst()
                .orElseThrow();
    }

    public boolean asks() {
        return round.kind() != RoundKind.TALK;
    }
}
