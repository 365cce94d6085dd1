package io.waymark.workshop;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Nobody has this personal link, or not any more. */
public final class UnknownLink extends DomainException {
    UnknownLink() {
        super(Problem.NOT_FOUND, WorkshopMessages.class, WorkshopMessages::unknownLink);
    }
}
