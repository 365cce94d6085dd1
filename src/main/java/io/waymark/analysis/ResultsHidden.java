package io.waymark.analysis;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** The results exist or will exist, but are not shown to this caller yet. */
public final class ResultsHidden extends DomainException {
    ResultsHidden() {
        super(Problem.FORBIDDEN, AnalysisMessages.class, AnalysisMessages::hidden);
    }
}
