package io.waymark.platform;

import java.util.Optional;

/** Who looks at a page, for its frame only: no rule depends on it. */
public interface Visitor {
    Optional<String> name();

    /** Whether it can be asked at all here. */
    boolean canBeKnown();
}
