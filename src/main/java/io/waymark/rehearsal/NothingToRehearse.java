package io.waymark.rehearsal;

import io.waymark.platform.Conflict;

/** There is no text yet, or nothing on an agenda. */
public final class NothingToRehearse extends Conflict {
    NothingToRehearse() {
        super(RehearsalMessages.class, RehearsalMessages::nothing);
    }
}
