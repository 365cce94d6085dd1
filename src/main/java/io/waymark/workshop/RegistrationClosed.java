package io.waymark.workshop;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** The code is right, but this workshop admits by personal link only. */
public final class RegistrationClosed extends DomainException {
    RegistrationClosed() {
        super(Problem.FORBIDDEN, WorkshopMessages.class, WorkshopMessages::registrationClosed);
    }
}
