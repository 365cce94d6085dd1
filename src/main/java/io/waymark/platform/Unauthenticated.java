package io.waymark.platform;

import java.util.function.Function;

/** Nobody is signed in, or the token is not (or no longer) good. */
public class Unauthenticated extends DomainException {
    public Unauthenticated() {
        this(ProblemMessages.class, ProblemMessages::unauthenticated);
    }

    protected <M> Unauthenticated(Class<M> bundle, Function<M, String> sentence) {
        super(Problem.UNAUTHENTICATED, bundle, sentence);
    }
}
