package io.waymark.session;

import io.waymark.platform.Conflict;
import java.util.function.Function;

/** A round cannot open: what it is to be about is not settled, may not be known yet, or is nothing. */
public final class NoScope extends Conflict {
    /** What stands against it. */
    public enum Reason {
        STILL_RUNNING,
        NOT_REVEALED,
        NOTHING_LEFT,
        GONE
    }

    private final Reason reason;

    private NoScope(Reason reason, Function<SessionMessages, String> sentence) {
        super(SessionMessages.class, sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static NoScope stillRunning(String earlier) {
        return new NoScope(Reason.STILL_RUNNING, messages -> messages.scopeStillRunning(earlier));
    }

    /** What is left for discussion is a result: it must not show before the results do. */
    static NoScope notRevealed(String earlier) {
        return new NoScope(Reason.NOT_REVEALED, messages -> messages.scopeNotRevealed(earlier));
    }

    static NoScope nothingLeft(String earlier) {
        return new NoScope(Reason.NOTHING_LEFT, messages -> messages.scopeNothingLeft(earlier));
    }

    /** The text has changed since it was planned. */
    static NoScope gone() {
        return new NoScope(Reason.GONE, SessionMessages::scopeGone);
    }
}
