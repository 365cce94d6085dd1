package io.waymark.rehearsal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.session.ConsolePath;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
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

/** Where a facilitator begins a rehearsal, and, inside it, ends it. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class RehearsalPages {
    @CheckedTemplate(basePath = "rehearsal")
    static class Templates {
        static native TemplateInstance rehearsal(
                Place place, RehearsalView rehearsal, Form form, Refusal refusal, boolean ended);
    }

    @Inject
    Rehearsals rehearsals;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/rehearsal")
    public Response show(@RestPath UUID workshop, @RestQuery String ended) {
        return html.page(page(access.facilitator(workshop), Refusal.none(), ended != null));
    }

    @POST
    @Path("workshops/{workshop}/rehearsal")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            return html.seeOther(ConsolePath.of(rehearsals.begin(me).workshopId(), null));
        } catch (NothingToRehearse refused) {
            return html.refused(page(me, html.refusal(refused), false));
        }
    }

    @POST
    @Path("workshops/{workshop}/rehearsal/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        var real = rehearsals.show(me).rehearsalOf();
        rehearsals.end(me);
        return html.seeOther("/workshops/" + real + "/rehearsal?ended=1");
    }

    private TemplateInstance page(Member me, Refusal refusal, boolean ended) {
        var form = Form.blank().with("idempotencyKey", UUID.randomUUID());
        var rehearsal = rehearsals.find(me).orElse(null);
        return Templates.rehearsal(workshops.place(me), rehearsal, form, refusal, ended);
    }
}
