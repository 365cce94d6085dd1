package io.waymark.consolidation;

import io.waymark.platform.Conflict;

/** Comments on earlier versions still ask for an answer. */
public final class CommentsUndisposed extends Conflict {
    CommentsUndisposed(int undisposed) {
        super(ConsolidationMessages.class, messages -> messages.undisposed(undisposed));
        with("undisposed", undisposed);
    }
}
