package io.waymark.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Checks tokens against our own keys and no other, whatever the token's header says of keys and algorithms. A signature
 * that was good stays good and need not be checked with every request: what was checked is remembered for a
 * few minutes. Whether its sign-in is still active is asked anew each time ({@link ActiveSignIns}).
 */
@Alternative
@Priority(1)
@ApplicationScoped
class PinnedTokens extends JWTCallerPrincipalFactory {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    private final JWTCallerPrincipalFactory parser = new DefaultJWTCallerPrincipalFactory();
    private final Cache<String, JWTCallerPrincipal> good =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    @Inject
    SigningKey key;

    @Inject
    Clock clock;

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo settings) throws ParseException {
        var known = good.getIfPresent(token);
        if (known != null && clock.instant().getEpochSecond() < known.getExpirationTime()) return known;
        var pinned = new JWTAuthContextInfo(settings);
        pinned.setPublicVerificationKey(
                key.checking(keyId(token)).orElseThrow(() -> new ParseException("Unknown key")));
        var checked = parser.parse(token, pinned);
        good.put(token, checked);
        return checked;
    }

    /** Only to find one of our own by: nothing is loaded from where it may point to. */
    private static String keyId(String token) throws ParseException {
        try {
            return JsonWebStructure.fromCompactSerialization(token).getKeyIdHeaderValue();
        } catch (JoseException | RuntimeException garbage) {
            throw new ParseException("No token", garbage);
        }
    }
}
