package io.waymark.workshop;

import java.time.Instant;

/**
 * Where a page is: the workshop, who looks, and how far the workshop had moved on when the page was made, so that the
 * page knows when to refresh itself.
 */
public record Place(WorkshopView workshop, Member me, long version, Instant now) {
    /** The path below which the workshop's pages are. */
    public String path() {
        return "/workshops/" + workshop.id();
    }

    public String stateUrl() {
        return "/api/v1/workshops/" + workshop.id() + "/state";
    }

    public String eventsUrl() {
        return "/api/v1/workshops/" + workshop.id() + "/events";
    }
}
