package io.waymark.room;

import io.quarkus.security.Authenticated;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Live")
@Produces(MediaType.APPLICATION_JSON)
class RoomApi {
    @Inject
    Room room;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @GET
    @Path("/workshops/{workshop}/state")
    @Operation(summary = "Where the workshop stands; 204 where the caller knows it already")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = State.class)))
    @APIResponse(responseCode = "204", description = "Nothing has changed since v")
    public Response state(@RestPath UUID workshop, @RestQuery String v) {
        var me = access.member(workshop);
        var known = v != null && v.matches("\\d{1,18}") ? Long.valueOf(v) : null;
        return room.state(me, known)
                .map(state -> Response.ok(state).header("Cache-Control", "no-store"))
                .orElseGet(Response::noContent)
                .build();
    }

    @GET
    @Path("/rounds/{round}/mine")
    @Operation(summary = "One's own contributions to a round")
    public Mine mine(@RestPath UUID round) {
        return room.mine(access.member(rounds.workshopOf(round)), round);
    }
}
