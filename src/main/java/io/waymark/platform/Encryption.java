package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people come by HTTPS. Behind a proxy that ends TLS the request itself does not tell unless it is forwarded. */
@ApplicationScoped
public class Encryption {
    private final boolean promised;

    @Inject
    Encryption(@ConfigProperty(name = "waymark.base-url") Optional<String> baseUrl) {
        promised = baseUrl.filter(url -> url.startsWith("https:")).isPresent();
    }

    /** Whether everybody does, as the address that is told to people says. */
    public boolean isPromised() {
        return promised;
    }

    /** @param scheme of the request, as it arrived or as a trusted proxy says */
    public boolean isUsed(String scheme) {
        return promised || "https".equals(scheme);
    }
}
