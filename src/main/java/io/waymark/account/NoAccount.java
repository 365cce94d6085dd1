package io.waymark.account;

import io.waymark.platform.Unauthenticated;

/** Somebody's organisation knows them, but nobody here has an account that is surely theirs. */
public final class NoAccount extends Unauthenticated {
    /** @param email empty where it was not told */
    NoAccount(String email) {
        super(AccountMessages.class, messages -> email.isEmpty() ? messages.noAddress() : messages.noAccount(email));
    }
}
