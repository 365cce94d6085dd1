package io.waymark.comment;

import io.waymark.platform.Conflict;

/** It suggests no wording that people could consent to. */
public final class NotAnEdit extends Conflict {
    NotAnEdit() {
        super(CommentMessages.class, CommentMessages::notAnEdit);
    }
}
