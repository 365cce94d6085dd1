package io.waymark.account;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * A good token is not enough: its sign-in must still be active. Whom another server vouches for is nobody here yet
 * ({@link SingleSignOnPages}).
 */
@ApplicationScoped
class ActiveSignIns implements SecurityIdentityAugmentor {
    static final String CALLER = "caller";

    @Inject
    Accounts accounts;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || identity.getCredential(IdTokenCredential.class) != null)
            return Uni.createFrom().item(identity);
        return context.runBlocking(() -> checked(identity));
    }

    @ActivateRequestContext
    SecurityIdentity checked(SecurityIdentity identity) {
        var signIn = signIn(identity.getPrincipal().getName());
        var person = accounts.active(signIn).orElseThrow(() -> new AuthenticationFailedException("sign-in ended"));
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(CALLER, new Caller(signIn, person))
                .build();
    }

    private static UUID signIn(String subject) {
        try {
            return UUID.fromString(subject);
        } catch (IllegalArgumentException notOurs) {
            throw new AuthenticationFailedException("no sign-in", notOurs);
        }
    }
}
