package io.waymark.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The statement of accessibility, for everybody. */
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class AccessibilityPages {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance accessibility(AccessibilityStatement statement);
    }

    @ConfigProperty(name = "waymark.accessibility.contact")
    Optional<String> contact;

    @ConfigProperty(name = "waymark.accessibility.enforcement")
    Optional<String> enforcement;

    @Inject
    Html html;

    @GET
    @Path("accessibility")
    public Response show() {
        return html.page(Templates.accessibility(AccessibilityStatement.of(contact, enforcement)));
    }
}
