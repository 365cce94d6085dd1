package io.waymark.platform;

/** The key of an earlier request came with another one. */
public final class KeyReused extends Conflict {
    KeyReused() {
        super(ProblemMessages.class, ProblemMessages::keyReused);
    }
}
