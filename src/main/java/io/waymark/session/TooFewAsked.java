package io.waymark.session;

import io.waymark.platform.Conflict;

/** A round without names that asks so few people that its figures would be what one of them answered cannot open. */
public final class TooFewAsked extends Conflict {
    TooFewAsked(int asked) {
        super(SessionMessages.class, messages -> messages.tooFewAsked(asked, Eligibility.LEAST));
    }
}
