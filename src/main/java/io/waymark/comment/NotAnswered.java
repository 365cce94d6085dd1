package io.waymark.comment;

import io.waymark.platform.Conflict;

/** There is no released answer that an author could rate. */
public final class NotAnswered extends Conflict {
    NotAnswered() {
        super(CommentMessages.class, CommentMessages::notAnswered);
    }
}
