package io.waymark.workshop;

import io.waymark.platform.Conflict;

/** Somebody who was removed gets no link: let them in again first. */
public final class NotAMember extends Conflict {
    NotAMember() {
        super(WorkshopMessages.class, WorkshopMessages::notAMember);
    }
}
