package io.waymark.analysis;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** There is no breakdown of this round, in which nobody is named: it still runs. */
public final class BreakdownHidden extends DomainException {
    BreakdownHidden() {
        super(Problem.FORBIDDEN, AnalysisMessages.class, AnalysisMessages::breakdownHidden);
    }
}
