package io.waymark.account;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.waymark.platform.Hash;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Tokens name the sign-in and nothing else: roles are read from the database on each request. */
@Startup
@ApplicationScoped
class Tokens {
    static final String WAYMARK = "waymark";

    /** Of those that let nobody in: they say whose password was right a moment ago. */
    private static final String AWAITING = "waymark-code";

    private static final String PROVED = "proved";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    SigningKey key;

    @PostConstruct
    void makeKeyOnFirstRun() {
        key.id();
    }

    String of(SignIn signIn) {
        return signed(claims(WAYMARK, signIn.id(), signIn.createdAt(), signIn.expiresAt()));
    }

    /** Names a person of whom a code is awaited, for five minutes, and as long as their password is the same. */
    String awaiting(UUID person, String hash, Instant now) {
        return signed(claims(AWAITING, person, now, now.plus(PATIENCE)).claim(PROVED, Hash.sha256(hash)));
    }

    private static JwtClaimsBuilder claims(String audience, UUID subject, Instant from, Instant until) {
        return Jwt.issuer(WAYMARK)
                .audience(audience)
                .subject(subject.toString())
                .issuedAt(from)
                .expiresAt(until);
    }

    private String signed(JwtClaimsBuilder claims) {
        return claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.pair().getPrivate());
    }

    /** @param proved the fingerprint of the hash of the password that was right */
    record Awaited(UUID person, String proved) {
        boolean isOf(String hash) {
            return Hash.sha256(hash).equals(proved);
        }
    }

    /** Who it is; empty where that was too long ago, or it is none of ours. */
    Optional<Awaited> awaited(String token, Instant now) {
        try {
            var claims = checking(now).processToClaims(token);
            return Optional.of(new Awaited(UUID.fromString(claims.getSubject()), claims.getStringClaimValue(PROVED)));
        } catch (InvalidJwtException | MalformedClaimException notGood) {
            return Optional.empty();
        }
    }

    private JwtConsumer checking(Instant now) {
        return new JwtConsumerBuilder()
                .setExpectedIssuer(WAYMARK)
                .setExpectedAudience(AWAITING)
                .setRequireExpirationTime()
                .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                .setJwsAlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                .setVerificationKeyResolver((signature, others) ->
                        key.checking(signature.getKeyIdHeaderValue()).orElse(null))
                .build();
    }
}
