package io.waymark.comment;

import io.waymark.platform.Conflict;

/** One participant has said so much in a round that the others could not read it all. */
public final class TooManyComments extends Conflict {
    static final int MOST = 300;

    TooManyComments() {
        super(CommentMessages.class, say -> say.tooMany(MOST));
    }
}
