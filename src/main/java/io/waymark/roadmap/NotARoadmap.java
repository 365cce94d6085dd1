package io.waymark.roadmap;

/** Refuses a source from which no roadmap can be read, with the line (from 1; 0 where no line is to blame). */
class NotARoadmap extends RuntimeException {
    private static final long serialVersionUID = 1;

    enum Reason {
        EMPTY,
        NO_HEADINGS,
        NO_RECOMMENDATIONS,
        DUPLICATE_KEY,
        MALFORMED_KEY
    }

    private final Reason reason;
    private final int line;

    NotARoadmap(Reason reason, int line) {
        super(reason + " in line " + line);
        this.reason = reason;
        this.line = line;
    }

    Reason reason() {
        return reason;
    }

    int line() {
        return line;
    }
}
