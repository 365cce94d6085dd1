package io.waymark.session;

import io.waymark.platform.Conflict;

/** An anonymous round is over: nothing tells any more whose answers are whose, so nobody could go on with theirs. */
public final class StaysClosed extends Conflict {
    StaysClosed() {
        super(SessionMessages.class, SessionMessages::anonymousStaysClosed);
    }
}
