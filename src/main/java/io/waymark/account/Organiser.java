package io.waymark.account;

import io.waymark.platform.Forbidden;
import java.util.UUID;

/** The proof that somebody came by an account of their own, and not by a link. */
record Organiser(Caller caller) {
    /** @throws Forbidden where they did not */
    Organiser {
        if (!caller.person().organiser()) throw new Forbidden();
    }

    /** Whether they have to set up a second factor before they have more than their account. */
    boolean isOnTheirWayIn() {
        return caller.reach().isAccountOnly();
    }

    UUID id() {
        return caller.person().id();
    }
}
