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

/** When, where and with what a session meets, once it is planned. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class SessionChangePages {
    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance change(Place place, SessionView session, Form form, Refusal refusal);
    }

    @Inject
    Sessions sessions;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("sessions/{session}/change")
    public Response form(@RestPath UUID session) {
        var me = facilitator(session);
        var place = workshops.place(me);
        var planned = sessions.show(me, session);
        var form = SessionForm.of(planned, place.workshop().zone());
        return html.page(Templates.change(place, planned, form, Refusal.none()));
    }

    @POST
    @Path("sessions/{session}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID session, Form form) {
        var me = facilitator(session);
        var place = workshops.place(me);
        try {
            sessions.change(
                    me,
                    session,
                    SessionChange.whole(SessionForm.read(form, place.workshop().zone())));
            return html.seeOther("/workshops/" + me.workshop() + "/sessions#s-" + session);
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(Templates.change(place, sessions.show(me, session), form, html.refusal(refused)));
        }
    }

    private Member facilitator(UUID session) {
        return access.facilitator(sessions.workshopOf(session));
    }
}
