package io.waymark.roadmap;

import io.waymark.platform.Conflict;

/** A published version never changes. */
public final class VersionIsPublished extends Conflict {
    VersionIsPublished(int number) {
        super(RoadmapMessages.class, messages -> messages.versionIsPublished(number));
    }
}
