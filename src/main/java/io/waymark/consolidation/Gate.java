package io.waymark.consolidation;

import io.waymark.roadmap.Stage;
import io.waymark.roadmap.VersionView;
import java.util.List;

/** What stands between a draft and its publication: comments without a reply, rounds that are open or paused. */
public record Gate(VersionView version, int undisposed, int running) {
    public List<Stage> stages() {
        return List.of(Stage.values());
    }
}
