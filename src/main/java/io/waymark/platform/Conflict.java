package io.waymark.platform;

import java.util.function.Function;

/** The state of things does not allow it now. */
public class Conflict extends DomainException {
    public <M> Conflict(Class<M> bundle, Function<M, String> sentence) {
        super(Problem.CONFLICT, bundle, sentence);
    }
}
