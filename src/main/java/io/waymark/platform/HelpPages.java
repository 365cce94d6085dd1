package io.waymark.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Help, for everybody, in the same place of every page. */
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class HelpPages {
    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance help();
    }

    @Inject
    Html html;

    @GET
    @Path("help")
    public Response show() {
        return html.page(Templates.help());
    }
}
