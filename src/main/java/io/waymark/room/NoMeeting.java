package io.waymark.room;

import io.waymark.platform.Conflict;

/** A vote needs an agenda to stand on. */
public final class NoMeeting extends Conflict {
    NoMeeting() {
        super(RoomMessages.class, RoomMessages::noMeeting);
    }
}
