package io.waymark.account;

import io.waymark.platform.Conflict;

/** There is a first organiser already: the link that makes one opens nothing any more. */
public final class SetUpOver extends Conflict {
    SetUpOver() {
        super(AccountMessages.class, AccountMessages::setUpOver);
    }
}
