package io.waymark.session;

import io.waymark.vote.VoteChoice;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a round of a minute is meant to do where one thing is done after the other, in milliseconds.
 *
 * @param votes on one recommendation, by voter
 */
record RoundModel(RoundState state, long now, long end, long left, Map<Integer, VoteChoice> votes) {
    static final int MORE = 60_000;
    /** Twice this is within the grace of a minute, three times is not. */
    static final int A_WHILE = 30_500;

    enum Deed {
        AGREE,
        DISAGREE,
        TAKE_BACK,
        LOOK,
        PAUSE,
        RESUME,
        EXTEND,
        CLOSE,
        REOPEN,
        WAIT,
        CLOSE_OVERDUE
    }

    /** What is answered, and how it is after that. */
    record Step(String answer, RoundModel after) {}

    static RoundModel opened() {
        return new RoundModel(RoundState.OPEN, 0, MORE, 0, Map.of());
    }

    Step step(Deed deed, int voter) {
        return switch (deed) {
            case AGREE, DISAGREE -> accepts() ? voted(voter, VoteChoice.valueOf(deed.name())) : refused();
            case TAKE_BACK -> accepts() ? takenBack(voter) : refused();
            case LOOK -> new Step(String.valueOf(votes.get(voter)), this);
            case PAUSE -> accepts() ? to(RoundState.PAUSED, end, Math.max(0, end - now)) : refused();
            case RESUME -> state == RoundState.PAUSED ? to(RoundState.OPEN, now + left, 0) : refused(state);
            case EXTEND ->
                state == RoundState.PAUSED
                        ? to(state, end, left + MORE)
                        : accepts() ? to(state, end + MORE, 0) : refused();
            case CLOSE -> to(RoundState.CLOSED, end, 0);
            case REOPEN -> state == RoundState.CLOSED ? to(RoundState.OPEN, now + MORE, 0) : refused(state);
            case WAIT -> new Step("", new RoundModel(state, now + A_WHILE, end, left, votes));
            case CLOSE_OVERDUE -> new Step("", isOverdue() ? to(RoundState.CLOSED, end, 0).after : this);
        };
    }

    /** As it is when all is done. */
    String shown() {
        long rest =
                switch (state) {
                    case OPEN -> Math.max(0, end - now);
                    case PAUSED -> left;
                    default -> 0;
                };
        return state + " " + (rest + 999) / 1000 + " " + votes;
    }

    private boolean accepts() {
        return state == RoundState.OPEN && now < end + 1500;
    }

    private boolean isOverdue() {
        return state == RoundState.OPEN && !accepts();
    }

    /** Past its deadline it is closed for whoever asks for time, whether or not somebody said so. */
    private Step refused() {
        return refused(isOverdue() ? RoundState.CLOSED : state);
    }

    private Step refused(RoundState state) {
        return new Step("refused " + state, this);
    }

    private Step to(RoundState state, long end, long left) {
        return new Step(state.name(), new RoundModel(state, now, end, left, votes));
    }

    private Step voted(int voter, VoteChoice choice) {
        var changed = new TreeMap<>(votes);
        changed.put(voter, choice);
        return new Step(choice.name(), new RoundModel(state, now, end, left, changed));
    }

    private Step takenBack(int voter) {
        var changed = new TreeMap<>(votes);
        var answer = changed.remove(voter) == null ? "none" : "";
        return new Step(answer, new RoundModel(state, now, end, left, changed));
    }
}
