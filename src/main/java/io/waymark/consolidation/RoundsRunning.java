package io.waymark.consolidation;

import io.waymark.platform.Conflict;

/** A text is not replaced while a round is about it. */
public final class RoundsRunning extends Conflict {
    RoundsRunning(int openRounds) {
        super(ConsolidationMessages.class, messages -> messages.roundsRunning(openRounds));
        with("openRounds", openRounds);
    }
}
