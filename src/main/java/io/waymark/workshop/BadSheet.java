package io.waymark.workshop;

import io.waymark.platform.Invalid;
import java.util.function.Function;

/** A file of invitations with lines that cannot be read; each is named. */
final class BadSheet extends Invalid {
    /** Whoever sent the wrong file altogether need not read all its lines. */
    private static final int MOST = 20;

    private int count;

    BadSheet() {
        super(WorkshopMessages.class, WorkshopMessages::badSheet);
    }

    void add(Function<WorkshopMessages, String> sentence) {
        if (count++ < MOST) at("csv", WorkshopMessages.class, sentence);
    }

    boolean isEmpty() {
        return count == 0;
    }

    void throwIfAny() {
        if (count > 0) throw this;
    }
}
