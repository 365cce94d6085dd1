package io.waymark.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
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
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Changes to an agenda, also in mid-session. Each leads back to where it was asked for: {@code from=run} is the
 * console, anything else the agenda.
 */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class AgendaPages {
    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance drop(Place place, RoundView round, String from, Refusal refusal);
    }

    @Inject
    Agendas agendas;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("rounds/{round}/change")
    public Response change(@RestPath UUID round, @RestQuery String from) {
        var me = facilitator(round);
        var place = workshops.place(me);
        try {
            var planning = agendas.editing(me, round);
            var form = RoundForm.of(
                    agendas.draft(me, round), planning, place.workshop().zone());
            return html.page(SessionPages.Templates.round(place, planning, form.with("from", from), Refusal.none()));
        } catch (RoundNotOpen tooLate) {
            return console(me, round, "state");
        }
    }

    @POST
    @Path("rounds/{round}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID round, Form form) {
        var me = facilitator(round);
        var place = workshops.place(me);
        try {
            var planning = agendas.editing(me, round);
            var kept = form.with("kind", planning.edited().kind());
            return change(me, place, planning, kept);
        } catch (RoundNotOpen tooLate) {
            return console(me, round, "state");
        }
    }

    private Response change(Member me, Place place, Planning planning, Form form) {
        var round = planning.edited();
        try {
            agendas.change(
                    me,
                    round.id(),
                    RoundForm.change(form, planning, place.workshop().zone()));
            return back(me, round, form.value("from"));
        } catch (RoundNotOpen tooLate) {
            throw tooLate;
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(SessionPages.Templates.round(place, planning, form, html.refusal(refused)));
        }
    }

    @POST
    @Path("rounds/{round}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(@RestPath UUID round, @RestQuery String from, Form form) {
        var me = facilitator(round);
        try {
            var view = form.value("to").equals("up") ? agendas.moveUp(me, round) : agendas.moveDown(me, round);
            return back(me, view, from);
        } catch (RoundNotOpen tooLate) {
            return console(me, round, "state");
        }
    }

    @GET
    @Path("rounds/{round}/drop")
    public Response drop(@RestPath UUID round, @RestQuery String from) {
        var me = facilitator(round);
        var view = rounds.show(me, round);
        if (view.state() != RoundState.PLANNED) return console(me, round, "state");
        return html.page(Templates.drop(workshops.place(me), view, from == null ? "" : from, Refusal.none()));
    }

    @POST
    @Path("rounds/{round}/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@RestPath UUID round, Form form) {
        var me = facilitator(round);
        var view = rounds.show(me, round);
        try {
            agendas.drop(me, round);
            return html.seeOther(
                    form.value("from").equals("run") ? ConsolePath.of(me.workshop(), null) : agenda(me, view));
        } catch (RoundNotOpen tooLate) {
            return console(me, round, "state");
        } catch (RoundIsNeeded refused) {
            var place = workshops.place(me);
            return html.refused(Templates.drop(place, view, form.value("from"), html.refusal(refused)));
        }
    }

    private Member facilitator(UUID round) {
        return access.facilitator(rounds.workshopOf(round));
    }

    private Response back(Member me, RoundView round, String from) {
        return "run".equals(from) ? console(me, round.id(), null) : html.seeOther(agenda(me, round));
    }

    private Response console(Member me, UUID round, String refused) {
        return html.seeOther(ConsolePath.refused(me.workshop(), round, refused));
    }

    private static String agenda(Member me, RoundView round) {
        return "/workshops/" + me.workshop() + "/sessions#s-" + round.sessionId();
    }
}
