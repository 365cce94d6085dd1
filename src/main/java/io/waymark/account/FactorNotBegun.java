package io.waymark.account;

import io.waymark.platform.Conflict;

/** There is no key that a code could prove. */
public final class FactorNotBegun extends Conflict {
    FactorNotBegun() {
        super(AccountMessages.class, AccountMessages::factorNotBegun);
    }
}
