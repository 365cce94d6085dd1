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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class SessionPages {
    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance sessions(Place place, List<SessionView> sessions, Form form);

        static native TemplateInstance session(Place place, Form form, Refusal refusal);

        static native TemplateInstance round(Place place, Planning planning, Form form, Refusal refusal);
    }

    @Inject
    Sessions sessions;

    @Inject
    Agendas agendas;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/sessions")
    public Response list(@RestPath UUID workshop) {
        var me = access.member(workshop);
        return html.page(Templates.sessions(workshops.place(me), sessions.all(me), SessionForm.blank()));
    }

    @GET
    @Path("workshops/{workshop}/sessions/new")
    public Response newSession(@RestPath UUID workshop) {
        var me = access.facilitator(workshop);
        return html.page(Templates.session(workshops.place(me), SessionForm.blank(), Refusal.none()));
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/sessions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        var place = workshops.place(me);
        try {
            var draft = SessionForm.read(form, place.workshop().zone());
            return agenda(me, sessions.plan(me, draft).id());
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(Templates.session(place, form, html.refusal(refused)));
        }
    }

    @GET
    @Path("sessions/{session}/rounds/new")
    public Response newRound(@RestPath UUID session, @RestQuery String kind, @RestQuery UUID before) {
        var me = facilitator(session);
        var form = RoundForm.usual(kind(kind), before, html.language());
        return html.page(Templates.round(workshops.place(me), agendas.planning(me, session), form, Refusal.none()));
    }

    @POST
    @Retryable
    @Path("sessions/{session}/rounds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath UUID session, Form form) {
        var me = facilitator(session);
        var place = workshops.place(me);
        var planning = agendas.planning(me, session);
        try {
            sessions.add(
                    me, session, RoundForm.read(form, planning, place.workshop().zone()));
            return agenda(me, session);
        } catch (DomainException | ConstraintViolationException refused) {
            var kept = form.with("kind", kind(form.value("kind")));
            return html.refused(Templates.round(place, planning, kept, html.refusal(refused)));
        }
    }

    @POST
    @Retryable
    @Path("sessions/{session}/standard-agenda")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addStandardAgenda(@RestPath UUID session, Form form) {
        var me = facilitator(session);
        sessions.addStandardAgenda(me, session);
        return agenda(me, session);
    }

    private Member facilitator(UUID session) {
        return access.facilitator(sessions.workshopOf(session));
    }

    private Response agenda(Member me, UUID session) {
        return html.seeOther("/workshops/" + me.workshop() + "/sessions#s-" + session);
    }

    private static RoundKind kind(String typed) {
        return Arrays.stream(RoundKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(RoundKind.COMMENT);
    }
}
