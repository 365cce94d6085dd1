package io.waymark.account;

import io.waymark.platform.Unauthenticated;

/** It is none of about now, or was used already. */
public final class WrongCode extends Unauthenticated {
    WrongCode() {
        super(AccountMessages.class, AccountMessages::wrongCode);
    }
}
