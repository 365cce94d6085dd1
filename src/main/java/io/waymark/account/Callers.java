package io.waymark.account;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.waymark.platform.Reading;
import io.waymark.platform.Unauthenticated;
import io.waymark.platform.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door at which HTTP classes learn who calls. */
@ApplicationScoped
public class Callers implements Visitor {
    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Reading reading;

    /**
     * @throws Unauthenticated where nobody is signed in
     * @throws FactorNeeded where they have to set up a second factor first
     */
    public Caller current() {
        var caller = signedIn();
        if (caller.reach().isAccountOnly()) throw new FactorNeeded();
        return caller;
    }

    /** Also who has to set up a second factor first: for what they need for that, and to leave. */
    Caller signedIn() {
        return known().orElseThrow(Unauthenticated::new);
    }

    /** On public pages, where a stale cookie is as good as none, and so is half a proof of who it is. */
    public Optional<Caller> optional() {
        return known().filter(caller -> !caller.reach().isAccountOnly());
    }

    private Optional<Caller> known() {
        try {
            var current = identity.getIdentity();
            var caller = Optional.<Caller>ofNullable(current.getAttribute(ActiveSignIns.CALLER));
            caller.map(Caller::person).flatMap(PersonView::reads).ifPresent(reading::keep);
            return caller;
        } catch (io.quarkus.security.AuthenticationFailedException stale) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> name() {
        return canBeKnown() ? known().map(caller -> caller.person().name()) : Optional.empty();
    }

    /** The page for an address that does not exist is made where nothing may wait, such as for the database. */
    @Override
    public boolean canBeKnown() {
        return BlockingOperationControl.isBlockingAllowed();
    }
}
