package io.waymark.room;

import io.waymark.session.Progress;
import io.waymark.session.RoundView;

/**
 * What the bar on top of a page shows.
 *
 * @param round the round that is open or paused, else the next one, or null
 * @param number its place on the agenda
 * @param of how many rounds the agenda has
 * @param progress while it runs and asks for something, else null
 * @param message what facilitators tell everybody
 */
public record BarView(RoundView round, int number, int of, Progress progress, AnnouncementView message) {
    static BarView empty(AnnouncementView message) {
        return new BarView(null, 0, 0, null, message);
    }
}
