package io.waymark.session;

/** {@code PLANNED → OPEN ⇄ PAUSED → CLOSED → REVEALED}. */
public enum RoundState {
    PLANNED,
    OPEN,
    PAUSED,
    CLOSED,
    REVEALED;

    public boolean isOver() {
        return this == CLOSED || this == REVEALED;
    }

    public boolean isRunning() {
        return this == OPEN || this == PAUSED;
    }
}
