package io.waymark.session;

import io.waymark.platform.Conflict;

/** A round that was planned to end at a moment that is over cannot open. */
public final class EndIsPast extends Conflict {
    EndIsPast() {
        super(SessionMessages.class, SessionMessages::endIsPast);
    }
}
