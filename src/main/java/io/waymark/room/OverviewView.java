package io.waymark.room;

import io.waymark.session.RoundView;
import io.waymark.session.SessionView;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the welcome page shows.
 *
 * @param session the session that is on or due, or null
 * @param running the rounds that are open or paused, those that ask the viewer first
 * @param asking the ids of those that ask the viewer for something
 * @param next the round that comes next, or null
 * @param shown the round whose results are the latest news, or null
 * @param version the number of the circulated text, or null
 * @param recommendations how many the circulated text has, or null while none is circulated
 * @param minutes how long it takes to read it, or null
 * @param focus the key of the recommendation shown to everyone, or null
 * @param setUp for facilitators, else null
 * @param revises the version that the circulated text revises, or null where it is the first, or only frozen to be voted on
 * @param replies how many replies one got to one's own comments
 */
public record OverviewView(
        SessionView session,
        List<SessionView> others,
        List<RoundView> running,
        Set<UUID> asking,
        RoundView next,
        RoundView shown,
        Integer version,
        Integer recommendations,
        Integer minutes,
        String focus,
        List<Arrival> arrivals,
        SetUp setUp,
        Integer revises,
        int replies) {
    public boolean asks(RoundView round) {
        return asking.contains(round.id());
    }

    /** Whether one page is worth while on which all open items are answered. */
    public boolean severalAsk() {
        return asking.size() > 1;
    }

    public int here() {
        return arrivals.stream().mapToInt(Arrival::here).sum();
    }

    public int members() {
        return arrivals.stream().mapToInt(Arrival::members).sum();
    }
}
