package io.waymark.account;

import io.waymark.platform.Conflict;

/** An app has a key already. */
public final class FactorIsOn extends Conflict {
    FactorIsOn() {
        super(AccountMessages.class, AccountMessages::factorIsOn);
    }
}
