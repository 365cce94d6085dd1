package io.waymark.rehearsal;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Retryable;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/api/v1")
@Authenticated
@Tag(name = "Sessions and rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RehearsalApi {
    @Inject
    Rehearsals rehearsals;

    @Inject
    Access access;

    @POST
    @Path("/workshops/{workshop}/rehearsal")
    @Retryable
    @Operation(
            summary = "Begin a rehearsal of the workshop with simulated participants",
            description =
                    "A workshop of its own with the same text, agenda and rules, facilitated by the caller; one that"
                            + " the caller held before ends. It goes by itself after 24 hours.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RehearsalView.class)))
    public Response begin(@RestPath UUID workshop) {
        var me = access.facilitator(workshop);
        return Response.status(201).entity(rehearsals.begin(me)).build();
    }

    @GET
    @Path("/workshops/{workshop}/rehearsal")
    @Operation(summary = "Show the caller's rehearsal of the workshop, or, in a rehearsal, itself")
    public RehearsalView show(@RestPath UUID workshop) {
        return rehearsals.show(access.facilitator(workshop));
    }

    @DELETE
    @Path("/workshops/{workshop}/rehearsal")
    @Operation(summary = "End the rehearsal and remove it with all that was done in it")
    @APIResponse(responseCode = "204", description = "Nothing of it is left")
    public void end(@RestPath UUID workshop) {
        rehearsals.end(access.facilitator(workshop));
    }
}
