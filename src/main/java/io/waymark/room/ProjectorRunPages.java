package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.session.ConsolePath;
import io.waymark.workshop.Access;
import io.waymark.workshop.Addresses;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The presentation view as the console governs it. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ProjectorRunPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance projectorLink(Place place, ProjectorLink link, String back);
    }

    @Inject
    Projectors projectors;

    @Inject
    Workshops workshops;

    @Inject
    Addresses addresses;

    @Inject
    Access access;

    @Inject
    Html html;

    /** The link is on this page and never again. */
    @POST
    @Path("workshops/{workshop}/run/projector/link")
    public Response open(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        var link = projectors.open(me).at(addresses.base());
        return html.page(Templates.projectorLink(workshops.place(me), link, console(workshop, form)));
    }

    @POST
    @Path("workshops/{workshop}/run/projector/end")
    public Response end(@RestPath UUID workshop, Form form) {
        projectors.end(access.facilitator(workshop));
        return html.seeOther(console(workshop, form));
    }

    @POST
    @Path("workshops/{workshop}/run/projector/blank")
    public Response blank(@RestPath UUID workshop, Form form) {
        var blank = form.value("blank").equals("yes");
        projectors.show(access.facilitator(workshop), new NewProjectorState(blank));
        return html.seeOther(console(workshop, form));
    }

    @POST
    @Path("workshops/{workshop}/run/projector/findings")
    public Response findings(@RestPath UUID workshop, Form form) {
        var shown = form.value("findings").equals("yes");
        projectors.show(access.facilitator(workshop), new NewProjectorState(false, shown));
        return html.seeOther(console(workshop, form));
    }

    static String console(UUID workshop, Form form) {
        return ConsolePath.of(workshop, form.id("round"));
    }
}
