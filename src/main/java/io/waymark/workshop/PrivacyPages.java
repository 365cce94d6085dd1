package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a workshop does with what it knows of people, and whom to ask; linked from the footer of its pages. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class PrivacyPages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance privacy(Place place, MemberView mine);
    }

    @Inject
    Members members;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/privacy")
    public Response show(@RestPath UUID workshop) {
        var me = access.member(workshop);
        return html.page(Templates.privacy(workshops.place(me), members.mine(me)));
    }
}
