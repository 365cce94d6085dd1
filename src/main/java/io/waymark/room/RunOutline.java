package io.waymark.room;

import io.waymark.session.RoundView;
import io.waymark.session.SessionView;
import java.util.List;

/**
 * The items of the facilitator's console, without anything that is counted.
 *
 * @param round the one in the middle, or null while nothing is planned
 */
public record RunOutline(List<SessionView> sessions, RoundView round) {}
