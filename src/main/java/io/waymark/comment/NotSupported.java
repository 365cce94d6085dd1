package io.waymark.comment;

import io.waymark.platform.Conflict;

/** One supports what others said, not oneself, and no reply that facilitators gave. */
public final class NotSupported extends Conflict {
    NotSupported() {
        super(CommentMessages.class, CommentMessages::notSupported);
    }
}
