package io.waymark.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries the token for pages. */
@ApplicationScoped
public class SessionCookie {
    public static final String NAME = "waymark";

    @ConfigProperty(name = "waymark.base-url")
    Optional<String> baseUrl;

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

    /** Behind a proxy that ends TLS the request itself does not tell. */
    private boolean isEncrypted() {
        return "https".equals(uri.getRequestUri().getScheme())
                || baseUrl.filter(url -> url.startsWith("https:")).isPresent();
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(isEncrypted())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
