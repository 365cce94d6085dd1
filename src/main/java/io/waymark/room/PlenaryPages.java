package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.session.ConsolePath;
import io.waymark.session.VoteMethod;
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

/** Steps of the plenary; over the API each is the calls that it is made of. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PlenaryPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance freeze(Place place, Freeze freeze, Form form, Refusal refusal);
    }

    @Inject
    Plenary plenary;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** Votes on a recommendation at once. */
    @POST
    @Retryable
    @Path("workshops/{workshop}/run/vote")
    public Response vote(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            var keys = form.all("recommendation");
            if (keys.isEmpty()) return console(me, form.id("round"), "none");
            var vote = new NewPlenaryVote(keys, method(form), NewPlenaryVote.SECONDS, form.id("round"));
            return console(me, plenary.voteNow(me, vote).id(), null);
        } catch (Invalid | ConstraintViolationException nothingToVoteOn) {
            return console(me, form.id("round"), "focus");
        }
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/run/reassess")
    public Response reassess(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        var first = form.id("round");
        if (first == null) throw Invalid.required("round");
        return console(me, plenary.reassess(me, first).id(), null);
    }

    @GET
    @Path("workshops/{workshop}/versions/{number}/freeze")
    @Consumes(MediaType.WILDCARD)
    public Response freeze(@RestPath UUID workshop, @RestPath int number) {
        var me = access.facilitator(workshop);
        var form = Form.blank()
                .with("idempotencyKey", UUID.randomUUID())
                .with("seconds", NewPlenaryVote.SECONDS)
                .with("method", VoteMethod.AGREEMENT)
                .withAll("recommendation", plenary.changed(me, number));
        return html.page(page(me, number, form, Refusal.none()));
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/versions/{number}/freeze")
    public Response freeze(@RestPath UUID workshop, @RestPath int number, Form form) {
        var me = access.facilitator(workshop);
        try {
            var keys = form.all("recommendation");
            if (keys.isEmpty()) throw Invalid.field("recommendations", RoomMessages.class, RoomMessages::chooseForVote);
            var vote = new NewPlenaryVote(keys, method(form), form.number("seconds"), null);
            return console(me, plenary.freezeAndVote(me, number, vote).id(), null);
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, number, form, html.refusal(refused)));
        }
    }

    private TemplateInstance page(Member me, int number, Form form, Refusal refusal) {
        return Templates.freeze(workshops.place(me), plenary.freeze(me, number), form, refusal);
    }

    private static VoteMethod method(Form form) {
        var chosen = form.choice("method", VoteMethod.class);
        return chosen == null ? VoteMethod.AGREEMENT : chosen;
    }

    private Response console(Member me, UUID round, String refused) {
        return html.seeOther(ConsolePath.refused(me.workshop(), round, refused));
    }
}
