package io.waymark.session;

import io.waymark.roadmap.Area;
import java.util.List;

/** What a round is planned from: its session, and the areas and recommendations that it may be about. */
public record Planning(SessionView session, List<Area> areas) {}
