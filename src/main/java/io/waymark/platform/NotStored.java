package io.waymark.platform;

import java.util.function.Function;

/** What was asked for is not on the disk: whoever asked for it may ask again, with the same key. */
final class NotStored extends DomainException {
    private NotStored(Function<ProblemMessages, String> sentence, long seconds) {
        super(Problem.UNAVAILABLE, ProblemMessages.class, sentence);
        retryAfter(seconds);
    }

    /** It was done, and could not be forced to the disk. */
    static NotStored notForced() {
        return new NotStored(ProblemMessages::unavailable, 1);
    }

    /** It was not done. */
    static NotStored diskFull() {
        return new NotStored(ProblemMessages::diskFull, 60);
    }
}
