package io.waymark.account;

import io.waymark.platform.DomainException;
import io.waymark.platform.Problem;

/** Here every account has a second factor, and the caller's has none yet. */
public final class FactorNeeded extends DomainException {
    FactorNeeded() {
        super(Problem.SECOND_FACTOR_NEEDED, AccountMessages.class, AccountMessages::factorNeeded);
    }
}
