package io.waymark.security;

import io.waymark.support.Guest;

/** Everybody who may come to a door; the fellow is the participant who wrote the comments. */
enum Caller {
    STRANGER,
    REMOVED,
    FOREIGN_PARTICIPANT,
    FOREIGN_FACILITATOR,
    OBSERVER,
    PARTICIPANT,
    FELLOW,
    FACILITATOR;

    Guest in(Ground home, Ground foreign) {
        return switch (this) {
            case STRANGER -> Guest.STRANGER;
            case REMOVED -> home.removed;
            case FOREIGN_PARTICIPANT -> foreign.room.participant(0);
            case FOREIGN_FACILITATOR -> foreign.room.facilitator();
            case OBSERVER -> home.observer;
            case PARTICIPANT -> home.room.participant(0);
            case FELLOW -> home.author;
            case FACILITATOR -> home.room.facilitator();
        };
    }

    /** Whether they are no member of the workshop. */
    boolean isOutside() {
        return ordinal() < OBSERVER.ordinal();
    }
}
