package io.waymark.platform;

import java.util.function.Function;

/** The state of things does not allow it now. */
public abstract class Conflict extends DomainException {
    protected <M> Conflict(Class<M> bundle, Function<M, String> sentence) {
        super(Problem.CONFLICT, bundle, sentence);
    }
}
