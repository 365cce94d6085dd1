package io.waymark.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
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

/**
 * The steps of a round but its close, each a plain form. Every one leads back to the console, which shows how the round stands now and
 * says so where the step came too late.
 */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RoundPages {
    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance reopen(Place place, RoundView round, Form form, Refusal refusal);
    }

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @POST
    @Path("rounds/{round}/open")
    public Response open(@RestPath UUID round) {
        var me = facilitator(round);
        return step(me, round, () -> rounds.open(me, round));
    }

    @POST
    @Path("rounds/{round}/pause")
    public Response pause(@RestPath UUID round) {
        var me = facilitator(round);
        return step(me, round, () -> rounds.pause(me, round));
    }

    @POST
    @Path("rounds/{round}/resume")
    public Response resume(@RestPath UUID round) {
        var me = facilitator(round);
        return step(me, round, () -> rounds.resume(me, round));
    }

    @POST
    @Retryable
    @Path("rounds/{round}/extend")
    public Response extend(@RestPath UUID round, Form form) {
        var me = facilitator(round);
        return step(me, round, () -> rounds.extend(me, round, new Extension(form.number("seconds"))));
    }

    @POST
    @Path("rounds/{round}/reveal")
    public Response reveal(@RestPath UUID round) {
        var me = facilitator(round);
        return step(me, round, () -> rounds.reveal(me, round));
    }

    @GET
    @Path("rounds/{round}/reopen")
    @Consumes(MediaType.WILDCARD)
    public Response reopen(@RestPath UUID round) {
        var me = facilitator(round);
        var view = rounds.show(me, round);
        if (view.state() != RoundState.CLOSED) return console(me, round, "state");
        var form = Form.blank().with("minutes", 5);
        return html.page(Templates.reopen(workshops.place(me), view, form, Refusal.none()));
    }

    @POST
    @Path("rounds/{round}/reopen")
    public Response reopen(@RestPath UUID round, Form form) {
        var me = facilitator(round);
        try {
            var reopening = new Reopening(form.parsed("minutes", RoundForm::seconds), form.text("reason"));
            return step(me, round, () -> rounds.reopen(me, round, reopening));
        } catch (DomainException | ConstraintViolationException refused) {
            var view = rounds.show(me, round);
            return html.refused(Templates.reopen(workshops.place(me), view, form, html.refusal(refused)));
        }
    }

    /** A step that came too late is no error: somebody else, or the clock, was quicker. */
    private Response step(Member me, UUID round, Runnable step) {
        try {
            step.run();
            return console(me, round, null);
        } catch (NoText refused) {
            return console(me, round, "text");
        } catch (EndIsPast refused) {
            return console(me, round, "end");
        } catch (TooFewAsked refused) {
            return console(me, round, "few");
        } catch (NoScope refused) {
            return console(me, round, refused.reason().name());
        } catch (RoundNotOpen refused) {
            return console(me, round, "state");
        }
    }

    private Response console(Member me, UUID round, String refused) {
        return html.seeOther(ConsolePath.refused(me.workshop(), round, refused));
    }

    private Member facilitator(UUID round) {
        return access.facilitator(rounds.workshopOf(round));
    }
}
