package io.waymark.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;

/** The cookie that carries the token for pages. */
@ApplicationScoped
public class SessionCookie {
    public static final String NAME = "waymark";

    @Inject
    UriInfo uri;

    @Inject
    Clock clock;

    public NewCookie of(SignedIn signedIn) {
        return cookie(signedIn.token(), (int)
                Duration.between(clock.instant(), signedIn.expiresAt()).toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure("https".equals(uri.getRequestUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
