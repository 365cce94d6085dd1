package io.waymark.roadmap;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** The document is longer than a roadmap may be. */
public final class TooLong extends DomainException {
    static final int MOST = 900_000;

    TooLong() {
        super(Problem.TOO_LARGE, RoadmapMessages.class, messages -> messages.tooLong(MOST));
    }
}
