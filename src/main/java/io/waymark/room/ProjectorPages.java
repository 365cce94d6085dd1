package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.waymark.platform.Html;
import io.waymark.platform.Language;
import io.waymark.platform.Reading;
import io.waymark.workshop.Addresses;
import io.waymark.workshop.Workshops;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The presentation view: for whoever has its link, signed in or not. The secret opens these four addresses of one
 * workshop and nothing else; a sign-in that the browser may carry is not looked at.
 */
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class ProjectorPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance projector(ProjectorView view, String joinUrl);

        static native TemplateInstance projectorScreen(ProjectorView view, String joinUrl);
    }

    @Inject
    ProjectorScreens screens;

    @Inject
    Projectors projectors;

    @Inject
    Room room;

    @Inject
    Viewers viewers;

    @Inject
    Addresses addresses;

    @Inject
    Workshops workshops;

    @Inject
    Reading reading;

    @Inject
    Clock clock;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/projector")
    public Response show(@RestPath UUID workshop, @RestQuery String t) {
        var view = view(workshop, t);
        return html.pageOf(null, Templates.projector(view, joinUrl(view)));
    }

    /** What is on it now. */
    @GET
    @Path("workshops/{workshop}/projector/screen")
    public Response screen(@RestPath UUID workshop, @RestQuery String t) {
        var view = view(workshop, t);
        return html.pageOf(null, Templates.projectorScreen(view, joinUrl(view)));
    }

    /** Nobody chooses for a wall: it is in the language of the workshop, once the link is known to be good. */
    private ProjectorView view(UUID workshop, String secret) {
        projectors.onlooker(workshop, secret);
        Language.of(workshops.settings(workshop).language()).ifPresent(reading::in);
        return screens.show(workshop, secret, html.language());
    }

    private String joinUrl(ProjectorView view) {
        boolean joins = view.lobby() != null && view.lobby().code() != null;
        return joins ? addresses.join(view.lobby().code()) : "";
    }

    /** As the API answers members. */
    @GET
    @Path("workshops/{workshop}/projector/state")
    @Produces(MediaType.APPLICATION_JSON)
    public Response state(@RestPath UUID workshop, @RestQuery String t, @RestQuery String v) {
        return RoomApi.answer(room.state(projectors.onlooker(workshop, t), RoomApi.known(v)));
    }

    @GET
    @Blocking
    @Path("workshops/{workshop}/projector/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store, no-transform")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> events(@RestPath UUID workshop, @RestQuery String t, @Context Sse sse) {
        return viewers.follow(projectors.onlooker(workshop, t), t)
                .map(nudge -> Signal.event(sse, nudge, clock.instant()));
    }
}
