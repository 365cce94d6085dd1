package io.waymark.account;

import io.waymark.platform.Unauthenticated;

/** The code comes longer after the password than is allowed. */
public final class CodeTooLate extends Unauthenticated {
    CodeTooLate() {
        super(AccountMessages.class, AccountMessages::codeTooLate);
    }
}
