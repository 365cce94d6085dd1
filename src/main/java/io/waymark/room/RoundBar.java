package io.waymark.room;

import io.waymark.session.Progress;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.workshop.Place;

/**
 * What moves on top of the page of an agenda item: the same for all who have a role.
 *
 * @param here the page that it stands on
 */
public record RoundBar(Place place, RoundView round, Progress progress, String here) {
    public String path() {
        return "/rounds/" + round.id();
    }

    public boolean planned() {
        return round.state() == RoundState.PLANNED;
    }
}
