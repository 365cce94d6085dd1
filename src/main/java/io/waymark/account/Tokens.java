package io.waymark.account;

import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tokens name the sign-in and nothing else: roles are read from the database on each request. */
@Startup
@ApplicationScoped
class Tokens {
    static final String WAYMARK = "waymark";

    @Inject
    SigningKey key;

    @PostConstruct
    void makeKeyOnFirstRun() {
        key.id();
    }

    String of(SignIn signIn) {
        return Jwt.issuer(WAYMARK)
                .audience(WAYMARK)
                .subject(signIn.id().toString())
                .issuedAt(signIn.createdAt())
                .expiresAt(signIn.expiresAt())
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id())
                .sign(key.pair().getPrivate());
    }
}
