package io.waymark.consolidation;

import io.quarkus.qute.TemplateExtension;
import io.waymark.comment.Decision;
import io.waymark.comment.Satisfaction;
import io.waymark.roadmap.Action;
import java.util.List;

/** What the forms of the workbench offer to choose from. */
@TemplateExtension(namespace = "replies")
class Choices {
    private Choices() {}

    static List<Decision> decisions() {
        return List.of(Decision.values());
    }

    static List<Satisfaction> satisfactions() {
        return List.of(Satisfaction.values());
    }

    static List<Action.Level> levels() {
        return List.of(Action.Level.values());
    }

    static List<Action.Horizon> horizons() {
        return List.of(Action.Horizon.values());
    }
}
