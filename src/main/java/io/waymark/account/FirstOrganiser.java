package io.waymark.account;

import io.quarkus.runtime.StartupEvent;
import io.waymark.platform.Conflict;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Sees to it that an installation has an organiser: from the settings, else by a one-time link in the log. */
@ApplicationScoped
class FirstOrganiser {
    private static final Logger LOG = Logger.getLogger(FirstOrganiser.class);

    @ConfigProperty(name = "waymark.organiser.email")
    Optional<String> email;

    @ConfigProperty(name = "waymark.organiser.password")
    Optional<String> password;

    @ConfigProperty(name = "waymark.base-url")
    Optional<String> baseUrl;

    @ConfigProperty(name = "quarkus.http.port", defaultValue = "8080")
    int port;

    @Inject
    Accounts accounts;

    @Inject
    Secrets secrets;

    private volatile String secret;

    void appoint(@Observes StartupEvent started) {
        if (accounts.hasOrganiser()) return;
        if (email.isPresent() && password.isPresent())
            fromSettings(new NewOrganiser("Organiser", email.get(), password.get()));
        else {
            secret = secrets.link();
            LOG.infof("No organiser yet. Create the first one here, once: %s/set-up/%s", base(), secret);
        }
    }

    /** Whoever set it reads the log, not a page: the failed start says what to choose. */
    void fromSettings(NewOrganiser draft) {
        try {
            accounts.organiser(draft);
        } catch (Invalid refused) {
            throw new IllegalStateException(
                    "WAYMARK_ORGANISER_PASSWORD: "
                            + refused.violations(Language.EN).get(0).message(),
                    refused);
        }
    }

    /** @throws Conflict where the secret is not (or no longer) the one of the log */
    synchronized void check(String offered) {
        if (secret == null || !MessageDigest.isEqual(bytes(secret), bytes(offered)) || accounts.hasOrganiser())
            throw new SetUpOver();
    }

    synchronized PersonView create(String offered, NewOrganiser draft) {
        check(offered);
        var organiser = accounts.organiser(draft);
        secret = null;
        return organiser;
    }

    /** Whoever reads the log sits at this machine, where the installation has no address yet. */
    private String base() {
        return baseUrl.map(url -> url.replaceAll("/+$", "")).orElse("http://localhost:" + port);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
