package io.waymark.platform;

/** The caller's role does not allow it. */
public final class Forbidden extends DomainException {
    public Forbidden() {
        super(Problem.FORBIDDEN, ProblemMessages.class, ProblemMessages::forbidden);
    }
}
