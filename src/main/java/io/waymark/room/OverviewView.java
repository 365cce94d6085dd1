package io.waymark.room;

import io.waymark.session.RoundView;
import io.waymark.session.SessionView;
import java.util.List;

/**
 * What the welcome page shows.
 *
 * @param session the session that is on or due, or null
 * @param running the rounds that are open or paused
 * @param next the round that comes next, or null
 * @param shown the round whose results are the latest news, or null
 * @param recommendations how many the circulated text has, or null while none is circulated
 * @param focus the key of the recommendation shown to everyone, or null
 * @param setUp for facilitators, else null
 */
public record OverviewView(
        SessionView session,
        List<SessionView> others,
        List<RoundView> running,
        RoundView next,
        RoundView shown,
        Integer recommendations,
        String focus,
        List<Arrival> arrivals,
        SetUp setUp) {
    public int here() {
        return arrivals.stream().mapToInt(Arrival::here).sum();
    }

    public int members() {
        return arrivals.stream().mapToInt(Arrival::members).sum();
    }
}
