package io.waymark.workshop;

import io.waymark.platform.Conflict;

/** A workshop keeps at least one facilitator. */
public final class LastFacilitator extends Conflict {
    LastFacilitator() {
        super(WorkshopMessages.class, WorkshopMessages::lastFacilitator);
    }
}
