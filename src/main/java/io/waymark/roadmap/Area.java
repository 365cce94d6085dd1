package io.waymark.roadmap;

import java.util.List;

/**
 * A chapter of a roadmap.
 *
 * @param key {@code A1}, or null while it is not yet assigned
 */
public record Area(String key, String title, String introduction, List<Recommendation> recommendations) {
    public Area {
        title = Normalised.line(title);
        introduction = Normalised.block(introduction);
        recommendations = Normalised.copy(recommendations);
    }

    Area with(List<Recommendation> others) {
        return new Area(key, title, introduction, others);
    }
}
