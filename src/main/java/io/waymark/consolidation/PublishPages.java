package io.waymark.consolidation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.roadmap.Stage;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A draft is circulated for good. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class PublishPages {
    @CheckedTemplate(basePath = "consolidation")
    static class Templates {
        static native TemplateInstance publish(Place place, Gate gate, Form form, Refusal refusal);
    }

    @Inject
    Consolidations consolidations;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/versions/{number}/publish")
    public Response form(@RestPath UUID workshop, @RestPath int number) {
        var form = Form.blank().with("idempotencyKey", UUID.randomUUID());
        return html.page(page(access.facilitator(workshop), number, form, Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/versions/{number}/publish")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath UUID workshop, @RestPath int number, Form form) {
        var me = access.facilitator(workshop);
        try {
            var stage = form.choice("stage", Stage.class);
            if (stage == null) throw Invalid.required("stage");
            consolidations.publish(me, number, new Publication(stage, form.text("override")));
            return html.seeOther("/workshops/" + workshop + "/versions/" + number);
        } catch (Invalid | CommentsUndisposed | RoundsRunning | ConstraintViolationException refused) {
            return html.refused(page(me, number, form, html.refusal(refused)));
        }
    }

    private TemplateInstance page(Member me, int number, Form form, Refusal refusal) {
        return Templates.publish(workshops.place(me), consolidations.gate(me, number), form, refusal);
    }
}
