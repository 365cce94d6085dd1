package io.waymark.consolidation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.comment.Dispositions;
import io.waymark.comment.NewSatisfaction;
import io.waymark.comment.Satisfaction;
import io.waymark.platform.Conflict;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
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

/** What one contributed, and what became of it. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class MinePages {
    @CheckedTemplate(basePath = "consolidation")
    static class Templates {
        static native TemplateInstance mine(Place place, MyWork work, Refusal refusal);
    }

    @Inject
    MyWorks works;

    @Inject
    Dispositions dispositions;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/mine")
    public Response mine(@RestPath UUID workshop) {
        return html.page(page(access.participant(workshop), Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/comments/{comment}/satisfaction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rate(@RestPath UUID workshop, @RestPath UUID comment, Form form) {
        var me = access.participant(workshop);
        try {
            dispositions.rate(me, comment, new NewSatisfaction(form.choice("value", Satisfaction.class)));
            return html.seeOther("/workshops/" + workshop + "/mine#c-" + comment);
        } catch (Invalid | Conflict | ConstraintViolationException refused) {
            return html.refused(page(me, html.refusal(refused)));
        }
    }

    private TemplateInstance page(Member me, Refusal refusal) {
        return Templates.mine(workshops.place(me), works.of(me), refusal);
    }
}
