package io.waymark.platform;

/** A body that is longer than what is accepted at its address. */
public final class TooLarge extends DomainException {
    TooLarge() {
        super(Problem.TOO_LARGE, ProblemMessages.class, ProblemMessages::tooLarge);
    }
}
