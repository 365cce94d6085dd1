package io.waymark.roadmap;

import io.waymark.platform.Conflict;

/** There is one draft at a time. */
public final class DraftExists extends Conflict {
    DraftExists(int number) {
        super(RoadmapMessages.class, messages -> messages.draftExists(number));
        with("draft", number);
    }
}
