package io.waymark.workshop;

import io.waymark.platform.Conflict;

/** Only rehearsals are ever removed. */
public final class NotARehearsal extends Conflict {
    NotARehearsal() {
        super(WorkshopMessages.class, WorkshopMessages::notARehearsal);
    }
}
