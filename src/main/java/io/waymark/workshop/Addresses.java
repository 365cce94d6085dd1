package io.waymark.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach this installation: for links that leave it. */
@ApplicationScoped
public class Addresses {
    @ConfigProperty(name = "waymark.base-url")
    Optional<String> setting;

    @Inject
    UriInfo uri;

    /** Without a slash at the end. */
    public String base() {
        var base = setting.orElseGet(() -> uri.getBaseUri().toString());
        return base.replaceAll("/+$", "");
    }

    /** Leads to joining with the code of a workshop. */
    String join(WorkshopView workshop) {
        return join(workshop.joinCode());
    }

    public String join(String code) {
        return base() + "/j/" + code;
    }
}
