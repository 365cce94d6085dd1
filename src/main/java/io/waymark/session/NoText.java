package io.waymark.session;

import io.waymark.platform.Conflict;

/** A round needs a published version to be about. */
public final class NoText extends Conflict {
    NoText() {
        super(SessionMessages.class, SessionMessages::noText);
    }
}
