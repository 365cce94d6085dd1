package io.waymark.platform;

/** What was asked for does not exist, or the caller may not know that it does. */
public final class NotFound extends DomainException {
    public NotFound() {
        super(Problem.NOT_FOUND, ProblemMessages.class, ProblemMessages::notFound);
    }
}
