package io.waymark.session;

import io.waymark.platform.Conflict;

/** The round asks for another kind of input. */
public final class WrongKind extends Conflict {
    WrongKind() {
        super(SessionMessages.class, SessionMessages::wrongKind);
    }
}
