package io.waymark.session;

import io.waymark.platform.Conflict;

/** Another round takes its scope from this one, or compares itself with it. */
public final class RoundIsNeeded extends Conflict {
    RoundIsNeeded(String other) {
        super(SessionMessages.class, messages -> messages.roundIsNeeded(other));
    }
}
