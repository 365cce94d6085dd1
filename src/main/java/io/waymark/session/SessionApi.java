package io.waymark.session;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
import io.waymark.workshop.Access;
import io.waymark.workshop.Addresses;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Sessions and rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SessionApi {
    @Inject
    Sessions sessions;

    @Inject
    Focuses focuses;

    @Inject
    Access access;

    @Inject
    Addresses addresses;

    @POST
    @Path("/workshops/{workshop}/sessions")
    @Retryable
    @Operation(summary = "Plan a session with its agenda")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Response plan(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewSession.class)))
                    Body<NewSession> body) {
        return created(sessions.plan(access.facilitator(workshop), body.read()));
    }

    @GET
    @Path("/workshops/{workshop}/sessions")
    @Operation(summary = "List the sessions with their agendas")
    public Slice<SessionView> list(@RestPath UUID workshop, @RestQuery String limit, @RestQuery String after) {
        return sessions.list(access.member(workshop), Paging.of(limit, after));
    }

    @GET
    @Path("/sessions/{session}")
    @Operation(summary = "Show a session with its agenda")
    public SessionView show(@RestPath UUID session) {
        return sessions.show(access.member(sessions.workshopOf(session)), session);
    }

    @PATCH
    @Path("/sessions/{session}")
    @Operation(summary = "Change when, where and with what a session meets")
    public SessionView change(
            @RestPath UUID session,
            @RequestBody(content = @Content(schema = @Schema(implementation = SessionChange.class)))
                    Body<SessionChange> body) {
        return sessions.change(access.facilitator(sessions.workshopOf(session)), session, body.read());
    }

    @GET
    @Path("/sessions/{session}/calendar")
    @Produces(SessionCalendarPages.MEDIA_TYPE)
    @Operation(summary = "A session that has a start as a calendar file (RFC 5545)")
    public String calendar(@RestPath UUID session) {
        var me = access.member(sessions.workshopOf(session));
        return sessions.calendar(me, session, addresses.base());
    }

    @POST
    @Path("/sessions/{session}/rounds")
    @Retryable
    @Operation(summary = "Add a round to the agenda")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response add(
            @RestPath UUID session,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewRound.class))) Body<NewRound> body) {
        return created(sessions.add(access.facilitator(sessions.workshopOf(session)), session, body.read()));
    }

    @PUT
    @Path("/workshops/{workshop}/focus")
    @Operation(summary = "Show a recommendation to everyone")
    public NewFocus focus(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewFocus.class))) Body<NewFocus> body) {
        return focuses.show(access.facilitator(workshop), body.read());
    }

    private static Response created(Object entity) {
        return Response.status(201).entity(entity).build();
    }
}
