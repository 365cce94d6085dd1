package io.waymark.room;

import io.waymark.session.RoundView;
import java.util.UUID;

/**
 * The page that somebody is on.
 *
 * @param workshop the path of the workshop's welcome page
 * @param page the path of the page, as the page itself tells it
 */
record Whereabouts(String workshop, String page) {
    static Whereabouts of(UUID workshop, String page) {
        return new Whereabouts("/workshops/" + workshop, page == null ? "" : page);
    }

    boolean isWelcome() {
        return page.equals(workshop);
    }

    boolean isTogether() {
        return page.startsWith(workshop + "/together");
    }

    /** An item's own page, or its results. */
    boolean isAnItem() {
        return page.startsWith("/rounds/");
    }

    boolean isAt(RoundView round) {
        return page.startsWith("/rounds/" + round.id());
    }

    boolean isAtResultsOf(RoundView round) {
        return page.startsWith("/rounds/" + round.id() + "/results");
    }

    /** It has all results that there are. */
    boolean isReport() {
        return page.equals(workshop + "/report");
    }

    /** Whether the page has its own place for what facilitators tell everybody. */
    boolean tellsMessages() {
        return isWelcome() || isTogether() || page.equals(workshop + "/run") || page.matches("/rounds/[^/]+");
    }
}
