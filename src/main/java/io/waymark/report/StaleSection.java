package io.waymark.report;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Somebody else wrote it anew since it was read. */
public final class StaleSection extends DomainException {
    StaleSection() {
        super(Problem.STALE, ReportMessages.class, ReportMessages::staleSection);
    }
}
