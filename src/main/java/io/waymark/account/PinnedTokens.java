package io.waymark.account;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/** Checks tokens against our own key and no other, whatever the token's header says of keys and algorithms. */
@Alternative
@Priority(1)
@ApplicationScoped
class PinnedTokens extends JWTCallerPrincipalFactory {
    private final JWTCallerPrincipalFactory parser = new DefaultJWTCallerPrincipalFactory();

    @Inject
    SigningKey key;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var pinned = new JWTAuthContextInfo(settings);
        pinned.setPublicVerificationKey(key.pair().getPublic());
        return parser.parse(token, pinned);
    }
}
