package io.waymark.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a workshop keeps of people and for how long, for its facilitators. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class RetentionPages {
    @CheckedTemplate(basePath = "retention")
    static class Templates {
        static native TemplateInstance retention(Place place, RetentionView plan, boolean applied);
    }

    @Inject
    Retention retention;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/retention")
    public Response show(@RestPath UUID workshop, @RestQuery String applied) {
        var me = access.facilitator(workshop);
        return html.page(Templates.retention(workshops.place(me), retention.plan(me), applied != null));
    }

    @POST
    @Path("workshops/{workshop}/retention")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@RestPath UUID workshop, Form form) {
        retention.apply(access.facilitator(workshop));
        return html.seeOther("/workshops/" + workshop + "/retention?applied=1");
    }
}
