package io.waymark.account;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** The password is right, and the account asks for a code as well. It is no failed attempt. */
public final class CodeNeeded extends DomainException {
    private final String pending;

    /** @param pending names who it is for a few minutes, so that a page need not ask for the password again */
    CodeNeeded(String pending) {
        super(Problem.CODE_NEEDED, AccountMessages.class, AccountMessages::codeNeeded);
        this.pending = pending;
    }

    String pending() {
        return pending;
    }
}
