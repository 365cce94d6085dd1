package io.waymark.platform;

/** What was done could not be forced to the disk: whoever asked for it may ask again, with the same key. */
final class NotStored extends DomainException {
    NotStored() {
        super(Problem.UNAVAILABLE, ProblemMessages.class, ProblemMessages::unavailable);
    }
}
