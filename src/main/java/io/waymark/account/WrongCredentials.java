package io.waymark.account;

import io.waymark.platform.Unauthenticated;

/** The same for an unknown account and for a wrong password. */
public final class WrongCredentials extends Unauthenticated {
    WrongCredentials() {
        super(AccountMessages.class, AccountMessages::wrongCredentials);
    }
}
