package io.waymark.comment;

import io.waymark.platform.Conflict;

/** A comment that others replied to is not withdrawn. */
public final class HasReplies extends Conflict {
    HasReplies() {
        super(CommentMessages.class, CommentMessages::hasReplies);
    }
}
