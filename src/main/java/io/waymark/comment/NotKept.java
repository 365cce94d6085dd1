package io.waymark.comment;

import io.waymark.platform.Conflict;

/** In an anonymous round nothing that is stored may tell who wrote what, not even before it is sent. */
public final class NotKept extends Conflict {
    NotKept() {
        super(UnsentMessages.class, UnsentMessages::notKept);
    }
}
