package io.waymark.report;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Others are printing their reports: ours is worth another try in a moment. */
public final class PressBusy extends DomainException {
    private static final int SECONDS = 10;

    PressBusy() {
        super(Problem.UNAVAILABLE, ReportMessages.class, ReportMessages::busy);
        retryAfter(SECONDS);
    }
}
