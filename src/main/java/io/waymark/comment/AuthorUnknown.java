package io.waymark.comment;

import io.waymark.platform.Conflict;

/** The round was anonymous: nobody can be told from anybody. */
public final class AuthorUnknown extends Conflict {
    AuthorUnknown() {
        super(CommentMessages.class, CommentMessages::anonymous);
    }
}
