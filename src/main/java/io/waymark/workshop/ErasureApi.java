package io.waymark.workshop;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Retryable;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

@Path("/api/v1")
@Authenticated
@Tag(name = "Workshops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ErasureApi {
    @Inject
    Erasures erasures;

    @Inject
    Access access;

    @POST
    @Path("/workshops/{workshop}/members/{member}/erasure")
    @Retryable
    @Operation(summary = "Erase a member's data for good; contributions and counts stay. By oneself or facilitators")
    @APIResponse(
            responseCode = "200",
            description = "The receipt; the same one when asked again",
            content = @Content(schema = @Schema(implementation = ErasureView.class)))
    public Response erase(
            @RestPath UUID workshop,
            @RestPath UUID member,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewErasure.class)))
                    Body<NewErasure> body) {
        var me = access.member(workshop);
        erasures.of(me, member);
        return Response.ok(erasures.erase(me, member, body.read())).build();
    }
}
