package io.waymark.roadmap;

import io.waymark.platform.Invalid;
import java.util.function.Function;

/** Refuses a file that is no Word document, or none that can be read, and says what to do instead. */
final class NotAWordFile extends Invalid {
    private static final long serialVersionUID = 1;

    enum Reason {
        OLD(RoadmapMessages::wordOld),
        MACROS(RoadmapMessages::wordMacros),
        LOCKED(RoadmapMessages::wordLocked),
        OTHER(RoadmapMessages::wordOther),
        BROKEN(RoadmapMessages::wordBroken),
        TOO_LARGE(RoadmapMessages::wordTooLarge);

        private final Function<RoadmapMessages, String> sentence;

        Reason(Function<RoadmapMessages, String> sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;

    NotAWordFile(Reason reason) {
        super(RoadmapMessages.class, reason.sentence);
        this.reason = reason;
        at("file", RoadmapMessages.class, reason.sentence);
    }

    Reason reason() {
        return reason;
    }
}
