package io.waymark.account;

import io.waymark.platform.Unauthenticated;

/** The server of somebody's organisation did not let them through, or did not answer. */
public final class SignOnFailed extends Unauthenticated {
    SignOnFailed() {
        super(AccountMessages.class, AccountMessages::signOnFailed);
    }
}
