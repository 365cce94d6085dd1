package io.waymark.workshop;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** No workshop has this code. */
public final class UnknownCode extends DomainException {
    UnknownCode() {
        super(Problem.NOT_FOUND, WorkshopMessages.class, WorkshopMessages::unknownCode);
        at("code", WorkshopMessages.class, WorkshopMessages::unknownCode);
    }
}
