package io.waymark.consolidation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.roadmap.Document;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A recommendation that the room asked for and the draft lacks. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class AdditionPages {
    @CheckedTemplate(basePath = "consolidation")
    static class Templates {
        static native TemplateInstance addition(Place place, Desk desk, Form form, Refusal refusal);
    }

    @Inject
    Consolidations consolidations;

    @Inject
    Desks desks;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** @param at the part that one comes from; its comments may have led to the addition */
    @GET
    @Path("workshops/{workshop}/versions/{number}/add")
    public Response form(@RestPath UUID workshop, @RestPath int number, @RestQuery String at, @RestQuery Integer page) {
        var me = access.facilitator(workshop);
        var form = Form.blank().with("idempotencyKey", UUID.randomUUID()).with("area", at);
        return html.page(page(me, number, spot(at, page), form, Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/versions/{number}/add")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @RestPath UUID workshop, @RestPath int number, @RestQuery String at, @RestQuery Integer page, Form form) {
        var me = access.facilitator(workshop);
        try {
            var added = consolidations.change(me, number, EditForm.add(form), null);
            var key = added.recommendations().get(0);
            return html.seeOther("/workshops/" + workshop + "/versions/" + number + "/consolidation?at=" + key);
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, number, spot(at, page), form, html.refusal(refused)));
        }
    }

    private static Spot spot(String at, Integer page) {
        return Spot.page(Objects.requireNonNullElse(at, Document.WHOLE), page);
    }

    private TemplateInstance page(Member me, int number, Spot spot, Form form, Refusal refusal) {
        var desk = desks.at(me, number, spot);
        return Templates.addition(workshops.place(me), desk, form, refusal);
    }
}
