package io.waymark.session;

import java.util.UUID;

/** The address of the page from which facilitators run a meeting. */
public final class ConsolePath {
    private ConsolePath() {}

    /** @param round the agenda item to look at, or null for the one that the room is at */
    public static String of(UUID workshop, UUID round) {
        return "/workshops/" + workshop + "/run" + (round == null ? "" : "?round=" + round);
    }

    /**
     * The same, saying why something was not done.
     *
     * @param why one of those that the page has words for, or null where it was done
     */
    public static String refused(UUID workshop, UUID round, String why) {
        var path = of(workshop, round);
        return why == null ? path : path + (round == null ? "?" : "&") + "refused=" + why;
    }
}
