package io.waymark.roadmap;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Somebody else changed the draft since it was read. */
public final class StaleVersion extends DomainException {
    StaleVersion() {
        super(Problem.STALE, RoadmapMessages.class, RoadmapMessages::stale);
    }
}
