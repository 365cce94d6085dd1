package io.waymark.session;

import io.waymark.platform.Conflict;

/** While a round asks some stakeholder groups only, nobody chooses another for themselves: they would choose what to vote on. */
public final class GroupIsFixed extends Conflict {
    GroupIsFixed() {
        super(SessionMessages.class, SessionMessages::groupIsFixed);
    }
}
