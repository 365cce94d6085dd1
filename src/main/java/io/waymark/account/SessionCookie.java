package io.waymark.account;

import io.waymark.platform.Encryption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The cookie that carries the token for pages. */
@ApplicationScoped
public class SessionCookie {
    public static final String NAME = "waymark";

    @Inject
    Encryption encryption;

    @Inject
    UriInfo uri;

    @Inject
    Clock clock;

    public NewCookie of(SignedIn signedIn) {
        return of(signedIn.token(), signedIn.expiresAt());
    }

    public NewCookie of(String token, Instant expiresAt) {
        return cookie(token, (int) Duration.between(clock.instant(), expiresAt).toSeconds());
    }

    public NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(encryption.isUsed(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
