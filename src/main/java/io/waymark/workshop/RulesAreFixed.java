package io.waymark.workshop;

import io.waymark.platform.Conflict;

/** Attribution stays once a round has opened, criteria and the rule of consensus once people could answer under them. */
public final class RulesAreFixed extends Conflict {
    RulesAreFixed() {
        super(WorkshopMessages.class, WorkshopMessages::rulesAreFixed);
    }
}
