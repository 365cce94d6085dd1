package io.waymark.roadmap;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Other Word files are being read: this one is worth another try in a moment. */
final class WordBusy extends DomainException {
    private static final long serialVersionUID = 1;
    private static final int SECONDS = 10;

    WordBusy() {
        super(Problem.UNAVAILABLE, RoadmapMessages.class, RoadmapMessages::wordBusy);
        retryAfter(SECONDS);
    }
}
