package io.waymark.rehearsal;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Nobody rehearses it now. */
public final class NoRehearsal extends DomainException {
    NoRehearsal() {
        super(Problem.NOT_FOUND, RehearsalMessages.class, RehearsalMessages::none);
    }
}
