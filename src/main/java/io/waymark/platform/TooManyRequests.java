package io.waymark.platform;

/** Too many failed attempts from one place, or of all places at one moment. */
public final class TooManyRequests extends DomainException {
    public TooManyRequests(long seconds) {
        super(Problem.TOO_MANY_REQUESTS, ProblemMessages.class, messages -> messages.tooManyRequests(seconds));
        retryAfter(seconds);
    }
}
