package io.waymark.workshop;

import io.waymark.platform.Conflict;
import java.util.function.Function;

/** Attribution stays once a round has opened, criteria and the rule of consensus once people could answer under them. */
public final class RulesAreFixed extends Conflict {
    private RulesAreFixed(Function<WorkshopMessages, String> sentence) {
        super(WorkshopMessages.class, sentence);
    }

    static RulesAreFixed answered() {
        return new RulesAreFixed(WorkshopMessages::rulesAreFixed);
    }

    static RulesAreFixed told() {
        return new RulesAreFixed(WorkshopMessages::attributionIsFixed);
    }
}
