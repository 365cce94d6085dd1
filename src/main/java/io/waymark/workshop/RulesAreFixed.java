package io.waymark.workshop;

import io.waymark.platform.Conflict;

/** Attribution, criteria and the rule of consensus stay once a round has opened: people answered under them. */
public final class RulesAreFixed extends Conflict {
    RulesAreFixed() {
        super(WorkshopMessages.class, WorkshopMessages::rulesAreFixed);
    }
}
