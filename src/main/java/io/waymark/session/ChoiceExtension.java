package io.waymark.session;

import io.quarkus.qute.TemplateExtension;
import io.waymark.workshop.Attribution;
import java.util.List;

/** What the forms offer to choose from. */
@TemplateExtension(namespace = "choices")
class ChoiceExtension {
    private ChoiceExtension() {}

    static List<RoundKind> kinds() {
        return List.of(RoundKind.values());
    }

    static RoundKind kind(String name) {
        return RoundKind.valueOf(name);
    }

    static List<VoteMethod> methods() {
        return List.of(VoteMethod.values());
    }

    static List<Attribution> attributions() {
        return List.of(Attribution.values());
    }
}
