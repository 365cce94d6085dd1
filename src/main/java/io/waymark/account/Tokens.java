package io.waymark.account;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
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
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Tokens name the sign-in and nothing else: roles are read from the database on each request. */
@Startup
@ApplicationScoped
class Tokens {
    static final String WAYMARK = "waymark";

    /** Of those that let nobody in: they say whose password was right a moment ago. */
    private static final String AWAITING = "waymark-code";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    SigningKey key;

    @PostConstruct
    void makeKeyOnFirstRun() {
        key.id();
    }

    String of(SignIn signIn) {
        return signed(WAYMARK, signIn.id(), signIn.createdAt(), signIn.expiresAt());
    }

    /** Names a person of whom a code is awaited. */
    String awaiting(UUID person, Instant now) {
        return signed(AWAITING, person, now, now.plus(PATIENCE));
    }

    private String signed(String audience, UUID subject, Instant from, Instant until) {
        return Jwt.issuer(WAYMARK)
                .audience(audience)
                .subject(subject.toString())
                .issuedAt(from)
                .expiresAt(until)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.pair().getPrivate());
    }

    /** Who it is; empty where that was too long ago, or it is none of ours. */
    Optional<UUID> awaited(String token, Instant now) {
        try {
            var claims = new JwtConsumerBuilder()
                    .setExpectedIssuer(WAYMARK)
                    .setExpectedAudience(AWAITING)
                    .setRequireExpirationTime()
                    .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                    .setJwsAlgorithmConstraints(
                            ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                    .setVerificationKeyResolver((signature, others) ->
                            key.checking(signature.getKeyIdHeaderValue()).orElse(null))
                    .build()
                    .processToClaims(token);
            return Optional.of(UUID.fromString(claims.getSubject()));
        } catch (InvalidJwtException | MalformedClaimException notGood) {
            return Optional.empty();
        }
    }
}
